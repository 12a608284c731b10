import type { IconName } from './icon-names.ts';
import { useAddress } from './place.ts';
import './icon.css';

/** Beside a word and never instead of one: to whoever listens it says nothing. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" aria-hidden="true">
    <use href={useAddress().file(`icons/interface.svg#${name}`)} />
  </svg>
);
