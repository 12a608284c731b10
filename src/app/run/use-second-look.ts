import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';
import type { Go } from '#app/routes.ts';
import type { Doors } from './doors.ts';
import type { LookFault } from './second-look.ts';

/** Whether somebody is asked what they want to find out, about which place, and what has come of it. */
export type Asking =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking' | 'opening'; readonly run: Run; readonly at: number }
  | { readonly kind: 'failed'; readonly run: Run; readonly at: number; readonly why: LookFault };

export interface SecondLook {
  readonly asking: Asking;
  readonly wondering: string;
  readonly onWondering: (text: string) => void;
  /** Asks before going back to the choice that this event of the run is. */
  readonly ask: (run: Run, at: number) => void;
  readonly begin: () => void;
  readonly leave: () => void;
  /** The same where the eye has moved on: the keyboard stays where it is. */
  readonly drop: () => void;
}

const NOTHING: Asking = { kind: 'nothing' };

/** A second look from a place of a run: asked about first, then gone to as a run of its own. */
export function useSecondLook(doors: Doors, go: Go): SecondLook {
  const [asking, setAsking] = useState(NOTHING);
  const [wondering, onWondering] = useState('');
  const openerRef = useRef<Element | null>(null);
  const lastRef = useRef('');
  /** Raised whenever what was begun is wanted no longer. */
  const ticketRef = useRef(0);
  useEffect(
    () => () => {
      ticketRef.current += 1;
    },
    [],
  );
  const drop = () => {
    ticketRef.current += 1;
    setAsking(NOTHING);
  };
  const parts = () => import('./second-look.ts');
  return {
    asking,
    wondering,
    onWondering,
    drop,
    ask(run, at) {
      ticketRef.current += 1;
      openerRef.current = document.activeElement;
      // What was typed for one place is no question about another.
      if (lastRef.current !== `${run.id} ${at}`) onWondering('');
      lastRef.current = `${run.id} ${at}`;
      setAsking({ kind: 'asking', run, at });
      // What it takes is fetched while somebody thinks.
      parts().catch(() => undefined);
    },
    begin() {
      if (asking.kind === 'nothing' || asking.kind === 'opening') return;
      const { run, at } = asking;
      const ticket = (ticketRef.current += 1);
      const isWanted = () => ticketRef.current === ticket;
      setAsking({ kind: 'opening', run, at });
      parts()
        .then(({ lookAgain }) => lookAgain(run, at, wondering.trim(), doors, isWanted))
        .then(
          looked => {
            if (!looked || !isWanted()) return;
            if (looked.ok) go(looked.value);
            else setAsking({ kind: 'failed', run, at, why: looked.fault });
          },
          () => {
            if (isWanted()) setAsking({ kind: 'failed', run, at, why: 'no-case' });
          },
        );
    },
    leave() {
      drop();
      if (openerRef.current instanceof HTMLElement) openerRef.current.focus();
    },
  };
}

/** Whether it is this place of this run that is asked about. */
export const isAskedAt = (asking: Asking, run: RunId, at: number): boolean =>
  asking.kind !== 'nothing' && asking.run.id === run && asking.at === at;
