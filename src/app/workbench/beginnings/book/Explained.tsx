import { BOOK } from 'virtual:handbook';
import { explainedIn } from '#core/workbench/handbook/book.ts';
import { Phrases } from './Phrases.tsx';

/** What the handbook says of a finding, by the finding's code. To be fetched when somebody asks: it brings the handbook. */
export function Explained({ code }: { readonly code: string }) {
  const of = explainedIn(BOOK, code);
  return of ? (
    <p class="explained">
      <Phrases of={of} />
    </p>
  ) : null;
}
