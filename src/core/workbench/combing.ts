import {
  conclude,
  meetingsFor,
  type Opened,
  playable,
  type WalkedThrough,
  walkThrough,
} from '#core/check/check.ts';
import { type Counts, countsOf, type Coverage, coverageOf } from '#core/check/coverage.ts';
import { type Held, together } from '#core/check/held.ts';
import { holdMeetings } from '#core/check/meetings.ts';
import type { Playable } from '#core/check/subject.ts';
import type { Finding } from '#core/model/finding.ts';
import { settled } from './reading.ts';

/** What playing a draft through, and talking about it, has shown. Plain data: it comes from a worker. */
export interface Combed {
  /** All of them, those of the reading too. */
  readonly findings: readonly Finding[];
  /** Those of them that only playing has shown. */
  readonly played: readonly Finding[];
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

/** How many meetings have been held when it is said anew what they have shown; the last is how many there are. */
export interface Stages extends Omit<Wish, 'runs'> {
  readonly stages: readonly number[];
  /** Hears all but the last. */
  readonly tell?: (combed: Combed) => void;
}

/** The whole check, as the command line makes it, in one go. */
export const comb = (opened: Opened, { runs, ...wish }: Wish): Combed =>
  combInStages(opened, { ...wish, stages: runs > 0 ? [runs] : [] });

/** The same, said after the walks and after each lot of meetings: more of the same, and never less. */
export function combInStages(opened: Opened, { seed, stages, isLate, progress, tell }: Stages): Combed {
  const can = playable(opened);
  if (!can) return { findings: settled(opened), played: [] };
  const walked = walkThrough(can, seed, isLate);
  const most = stages.at(-1) ?? 0;
  const meets = can.isCase && walked.explored.walks.some(walk => walk.ended.how === 'door') && most > 0;
  if (!meets) return combedOf(opened, can, walked);
  tell?.(early(combedOf(opened, can, walked)));
  const meetings = meetingsFor(can, walked, seed, most);
  let held: Held | undefined;
  for (const to of stages) {
    const from = held?.runs ?? 0;
    const lot = holdMeetings(walked.prepared, { ...meetings, from, to }, done => progress?.(from + done));
    held = held ? together(held, lot) : lot;
    if (to < most) tell?.(early(combedOf(opened, can, walked, held)));
  }
  return combedOf(opened, can, walked, held);
}

function combedOf(opened: Opened, can: Playable, walked: WalkedThrough, held?: Held): Combed {
  return {
    ...said(opened, conclude(opened, walked, held)),
    counts: countsOf(can, walked.explored, held),
    ...(held && { held, coverage: coverageOf(can, held) }),
  };
}

const keyOf = ({ file, line, code, message }: Finding): string => `${file}:${line} ${code} ${message}`;

function said(opened: Opened, findings: readonly Finding[]): Pick<Combed, 'findings' | 'played'> {
  const read = new Set(settled(opened).map(keyOf));
  return { findings, played: findings.filter(finding => !read.has(keyOf(finding))) };
}

/** What says that something was never met is not said before the last meeting: the next may meet it. */
const NEVER_MET: readonly string[] = ['unheard-turn', 'unreached-knot', 'allow-nothing'];

const early = (combed: Combed): Combed => ({
  ...combed,
  findings: combed.findings.filter(({ code }) => !NEVER_MET.includes(code)),
  played: combed.played.filter(({ code }) => !NEVER_MET.includes(code)),
});
