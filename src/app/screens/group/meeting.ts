import type { PersonId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import type { Face } from '#core/model/person.ts';
import type { GroupOffer } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import { type Entry, transcriptOf } from '#core/model/transcript.ts';
import type { Stage } from '#core/model/stage.ts';

/** One contribution, or one stretch of the meeting: what was chosen, and the lines that came with it. */
export interface Contribution {
  readonly at: number;
  readonly head?: Extract<Entry, { kind: 'chose' | 'wrote' | 'noted' | 'reworded' }>;
  readonly turn?: GroupOffer;
  readonly lines: readonly SpokenLine[];
}

type SpokenLine = Extract<Entry, { kind: 'line' }>;

export interface Meeting {
  readonly stage: Stage;
  /** What came with the last choice and still belongs to the stage before: the telling, before the questions. */
  readonly before: readonly Contribution[];
  readonly contributions: readonly Contribution[];
  /** The present beat: the index of the choice that began it, and its lines, whichever stage they stand in. */
  readonly beat: { readonly at: number; readonly lines: readonly SpokenLine[] };
}

/** The stage that the group is in now, as contributions in order, with all of the present beat. */
export function meetingOf(events: readonly RunEvent[]): Meeting | undefined {
  const parts = transcriptOf(events).filter(part => part.stage !== 'encounter');
  const now = parts.at(-1);
  if (!now) return undefined;
  const at = events.findLastIndex(event => event.kind === 'chose' || event.kind === 'spoke');
  const wrote = events[at - 1]?.kind === 'wrote' ? at - 1 : at;
  const earlier = parts.slice(0, -1).flatMap(part => part.entries.filter(entry => entry.at >= wrote));
  const lines = [...earlier, ...now.entries].filter(entry => entry.kind === 'line');
  return {
    stage: now.stage,
    before: contributionsOf(earlier),
    contributions: contributionsOf(now.entries),
    beat: { at, lines: lines.filter(entry => entry.at > at) },
  };
}

function contributionsOf(entries: readonly Entry[]): Contribution[] {
  const list: {
    at: number;
    head?: Contribution['head'];
    turn?: GroupOffer;
    lines: SpokenLine[];
  }[] = [];
  for (const entry of entries) {
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

/** People stop writing when somebody falls silent, and when something is seen to happen. */
export const arePensMoving = (lines: readonly Line[]): boolean =>
  lines.length > 0 && lines.every(line => line.how === 'said' && line.pause === undefined);
