import type { Desk } from '../desk.ts';
import { OnPaper } from '../rehearsal/OnPaper.tsx';
import { useRehearser } from '../rehearsal/rehearser.ts';

/** The papers of the case, made by a worker that lives as long as they are shown. */
export function HandedOnPaper({ desk }: { readonly desk: Desk }) {
  return <OnPaper desk={desk} rehearser={useRehearser()} />;
}
