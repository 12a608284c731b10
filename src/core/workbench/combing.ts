import { conclude, meetingsFor, type Opened, playable, walkThrough } from '#core/check/check.ts';
import { type Counts, countsOf, type Coverage, coverageOf } from '#core/check/coverage.ts';
import type { Held } from '#core/check/held.ts';
import { holdMeetings } from '#core/check/meetings.ts';
import type { Finding } from '#core/model/finding.ts';

/** What playing a draft through, and talking about it, has shown. Plain data: it comes from a worker. */
export interface Combed {
  /** All of them, those of the reading too. */
  readonly findings: readonly Finding[];
  readonly counts?: Counts;
  /** Absent where no meetings could be held. */
  readonly held?: Held;
  readonly coverage?: Coverage;
}

export interface Wish {
  readonly seed: number;
  /** How many meetings to hold. */
  readonly runs: number;
  readonly isLate?: () => boolean;
  readonly progress?: (done: number) => void;
}

/** The whole check, as the command line makes it, in one go. */
export function comb(opened: Opened, { seed, runs, isLate, progress }: Wish): Combed {
  const can = playable(opened);
  if (!can) return { findings: conclude(opened) };
  const walked = walkThrough(can, seed, isLate);
  const meets = can.isCase && walked.explored.walks.some(walk => walk.ended.how === 'door') && runs > 0;
  const held = meets
    ? holdMeetings(walked.prepared, meetingsFor(can, walked, seed, runs), progress)
    : undefined;
  return {
    findings: conclude(opened, walked, held),
    counts: countsOf(can, walked.explored, held),
    ...(held && { held, coverage: coverageOf(can, held) }),
  };
}
