import { useEffect, useState } from 'preact/hooks';
import type { Tried } from '#core/workbench/tried.ts';
import type { Rehearsed, WantedRun } from '#core/workbench/rehearse.ts';
import type { Desk } from '../desk.ts';
import type { Rehearser } from './rehearser.ts';

export type Meant =
  | Extract<WantedRun, { kind: 'chance' | 'met' }>
  /** Whatever is being tried just now. */
  | { readonly kind: 'tried'; readonly goesOn: boolean };

export type Shown =
  | { readonly kind: 'making' | 'failed' }
  | { readonly kind: 'shown'; readonly meeting: Rehearsed };

/** What was looked at last on each desk, so that coming back to the pane shows it again. */
const lastOn = new WeakMap<Desk, Meant>();

const wantedOf = (meant: Meant, tried: Tried | undefined): WantedRun =>
  meant.kind !== 'tried'
    ? meant
    : tried
      ? { kind: 'tried', head: tried.head, events: tried.events, goesOn: meant.goesOn }
      : { kind: 'chance', seed: 1 };

/** The meeting about one run, held anew whenever the text or the run has changed. */
export function useMeeting(desk: Desk, rehearser: Rehearser) {
  const [meant, setMeant] = useState<Meant>(
    () =>
      lastOn.get(desk) ??
      (desk.tried.peek() ? { kind: 'tried', goesOn: false } : { kind: 'chance', seed: 1 }),
  );
  const [shown, setShown] = useState<Shown>({ kind: 'making' });
  const here = desk.reading.value?.case;
  const tried = meant.kind === 'tried' ? desk.tried.value : undefined;
  useEffect(() => {
    lastOn.set(desk, meant);
    if (!here) return undefined;
    let isLate = false;
    void rehearser
      .ask('rehearse', { here, draft: desk.draft.peek(), wanted: wantedOf(meant, tried) })
      .then(made => {
        if (isLate) return;
        setShown(made.ok ? { kind: 'shown', meeting: made.value } : { kind: 'failed' });
      });
    return () => {
      isLate = true;
    };
  }, [desk, rehearser, here, meant, tried]);
  return { meant, setMeant, shown };
}
