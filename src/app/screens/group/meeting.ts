import type { PersonId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import type { Face } from '#core/model/person.ts';
import type { GroupOffer } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import { type Entry, type Part, transcriptOf } from '#core/model/transcript.ts';
import type { Stage } from '#core/model/stage.ts';

/** One contribution, or one stretch of the meeting: what was chosen, and the lines that came with it. */
export interface Contribution {
  readonly at: number;
  readonly head?: Extract<Entry, { kind: 'chose' | 'wrote' | 'noted' | 'reworded' }>;
  readonly turn?: GroupOffer;
  readonly lines: readonly Extract<Entry, { kind: 'line' }>[];
}

export interface Meeting {
  readonly stage: Stage;
  readonly contributions: readonly Contribution[];
}

/** The stage that the group is in now, as contributions in order. */
export function meetingOf(events: readonly RunEvent[]): Meeting | undefined {
  const part = transcriptOf(events).findLast(one => one.stage !== 'encounter');
  return part && { stage: part.stage, contributions: contributionsOf(part) };
}

function contributionsOf(part: Part): Contribution[] {
  const list: {
    at: number;
    head?: Contribution['head'];
    turn?: GroupOffer;
    lines: Extract<Entry, { kind: 'line' }>[];
  }[] = [];
  for (const entry of part.entries) {
    const last = list.at(-1);
    if (entry.kind === 'line') {
      if (last && last.turn === entry.turn && (last.lines.length > 0 || last.head?.kind === 'chose'))
        last.lines.push(entry);
      else list.push({ at: entry.at, ...(entry.turn && { turn: entry.turn }), lines: [entry] });
    } else list.push({ at: entry.at, head: entry, lines: [] });
  }
  return list.map(({ head, ...rest }) => ({ ...rest, ...(head && { head }) }));
}

/** Who spoke last, among the lines that show, and with what face. */
export function speakerIn(lines: readonly Line[]): {
  readonly speaker: PersonId | undefined;
  readonly face: Face;
} {
  const last = lines.flatMap(line => (line.how === 'said' ? [line] : [])).at(-1);
  return { speaker: last?.speaker, face: last?.face ?? 'neutral' };
}

/** Whether the learner sits outside the ring. */
export const isOutside = (stage: Stage): boolean => stage === 'floor';
