import { useAddress } from './place.ts';
import './ornament.css';

/**
 * A quiet drawing for a page that has little on it: a chair that waits, a door that stands open, a ring with one chair
 * drawn back. */
export const Ornament = ({ name }: { readonly name: 'chair' | 'door' | 'ring' }) => (
  <svg class="ornament" viewBox={name === 'ring' ? '0 0 320 260' : '0 0 120 96'} aria-hidden="true">
    <use href={useAddress().file(`rooms.svg#ornament-${name}`)} />
  </svg>
);
