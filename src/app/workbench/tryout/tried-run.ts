import { signal } from '@preact/signals';
import type { Keeping, OpenRun } from '#app/run/open-run.ts';
import type { Shown } from '#core/workbench/try-shown.ts';
import type { Wish } from './protocol.ts';

/** A run as the learner's screens know it: what it shows follows the worker's answers, and it is kept nowhere. */
export interface TriedRun extends OpenRun {
  show(shown: Shown): void;
}

export function triedRun(first: Shown, ask: (wish: Wish) => void): TriedRun {
  const head = signal(first.head);
  const events = signal(first.events);
  const beat = signal(first.beat);
  const keeping = signal<Keeping>({ kind: 'kept' });
  let { about } = first;
  let shownAt = Date.now();
  return {
    get about() {
      return about;
    },
    head,
    events,
    beat,
    keeping,
    reworded: false,
    show(shown) {
      ({ about } = shown);
      head.value = shown.head;
      events.value = shown.events;
      beat.value = shown.beat;
      shownAt = Date.now();
    },
    take: id => ask({ kind: 'take', id, afterMs: Math.max(0, Date.now() - shownAt) }),
    // The facilitator is the worker's.
    letGroupSpeak: () => ask({ kind: 'speak' }),
    record: (...more) => ask({ kind: 'record', events: more }),
    settled: () => Promise.resolve(),
    close: () => {},
  };
}
