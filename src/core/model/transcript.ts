import type { Line } from './line.ts';
import type { GroupOffer, LearnerOffer, Slot } from './offer.ts';
import type { RunEvent } from './run.ts';
import type { Stage } from './stage.ts';

/** One thing on the page when a run is read back. `at` is the event's index in the log. */
export type Entry =
  | {
      readonly kind: 'line';
      readonly at: number;
      readonly line: Line;
      readonly turn?: GroupOffer;
      readonly starred: boolean;
    }
  | { readonly kind: 'chose'; readonly at: number; readonly offer: LearnerOffer }
  | { readonly kind: 'noted'; readonly at: number; readonly text: string }
  | { readonly kind: 'wrote'; readonly at: number; readonly slot: Slot; readonly text: string }
  | { readonly kind: 'reworded'; readonly at: number };

export interface Part {
  readonly stage: Stage;
  readonly entries: readonly Entry[];
}

/** The lines that are starred now: a later mark on the same line undoes an earlier one. */
export function starsOf(events: readonly RunEvent[]): ReadonlySet<number> {
  const stars = new Set<number>();
  for (const event of events) {
    if (event.kind !== 'starred') continue;
    if (event.on) stars.add(event.event);
    else stars.delete(event.event);
  }
  return stars;
}

/** A run as it is read back: by stage, in order, everything seen and everything chosen. */
export function transcriptOf(events: readonly RunEvent[]): Part[] {
  const stars = starsOf(events);
  const parts: { stage: Stage; entries: Entry[] }[] = [{ stage: 'encounter', entries: [] }];
  let turn: GroupOffer | undefined;
  const add = (entry: Entry) => parts.at(-1)?.entries.push(entry);
  for (const [at, event] of events.entries()) {
    switch (event.kind) {
      case 'heard':
        if (event.line.stage !== undefined) {
          turn = undefined;
          parts.push({ stage: event.line.stage, entries: [] });
        }
        add({ kind: 'line', at, line: event.line, ...(turn && { turn }), starred: stars.has(at) });
        break;
      case 'chose':
        turn = undefined;
        add({ kind: 'chose', at, offer: event.offer });
        break;
      case 'spoke':
        turn = event.offer;
        break;
      case 'noted':
        add({ kind: 'noted', at, text: event.text });
        break;
      case 'wrote':
        add({ kind: 'wrote', at, slot: event.slot, text: event.text });
        break;
      case 'reworded':
        add({ kind: 'reworded', at });
        break;
      case 'remembered':
      case 'starred':
      case 'checked-out':
      case 'closed':
        break;
    }
  }
  return parts.filter(part => part.entries.length > 0);
}

/** How far a run has come. */
export function stageReached(events: readonly RunEvent[]): Stage | 'closed' {
  if (events.some(event => event.kind === 'closed')) return 'closed';
  const last = events.findLast(event => event.kind === 'heard' && event.line.stage !== undefined);
  return last?.kind === 'heard' ? (last.line.stage ?? 'encounter') : 'encounter';
}
