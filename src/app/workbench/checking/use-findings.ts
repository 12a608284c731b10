import { effect } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { type FindingNow, findingsNow } from './findings-now.ts';

/** A list is not drawn anew with every key. */
const SETTLED_MS = 80;

/** What is found, for a component: as it is when nothing was written for a moment. */
export function useFindings(desk: Desk): readonly FindingNow[] {
  const [findings, setFindings] = useState(() => findingsNow(desk));
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      // Any of these makes other findings, or other lines.
      void [desk.draft.value, desk.reading.value, desk.combed.value];
      clearTimeout(soon);
      soon = setTimeout(() => setFindings(findingsNow(desk)), SETTLED_MS);
    });
    return () => {
      clearTimeout(soon);
      stop();
    };
  }, [desk]);
  return findings;
}
