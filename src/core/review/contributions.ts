import type { GroupOffer } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import { type Entry, transcriptOf } from '#core/model/transcript.ts';

/** One turn of the floor, a peer's or a leader's, with the words that came with it. */
export interface Contribution {
  readonly turn: GroupOffer;
  readonly entries: readonly Spoken[];
}
export type Spoken = Extract<Entry, { kind: 'line' }>;

/** What was said on the floor, turn by turn, in the order in which it was said. */
export function contributionsIn(events: readonly RunEvent[]): Contribution[] {
  const list: { turn: GroupOffer; entries: Spoken[] }[] = [];
  for (const part of transcriptOf(events)) {
    if (part.stage !== 'floor') continue;
    for (const entry of part.entries) {
      if (entry.kind !== 'line' || !entry.turn) continue;
      const last = list.at(-1);
      if (last?.turn === entry.turn) last.entries.push(entry);
      else list.push({ turn: entry.turn, entries: [entry] });
    }
  }
  return list;
}
