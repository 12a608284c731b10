import { conclude, meetingsFor, open, type Opened, playable, walkThrough } from '#core/check/check.ts';
import type { Held } from '#core/check/held.ts';
import { holdMeetings } from '#core/check/meetings.ts';
import type { Finding } from '#core/model/finding.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { type Files, placeOfChange, spoil } from './stories.fixture.ts';
import { WHOLE } from './whole-case.fixture.ts';

/** Enough to meet every turn of the whole case. */
export const FEW_RUNS = 30;

export function opened(files: Files, main = 'whole/case.ink'): Opened {
  const id = parseCaseId('whole');
  if (!id) throw new Error('Not an id.');
  return open(id, main, path => files[path]);
}

/** Everything that `npm run check` does with a case, in one process and with few meetings. */
export function check(files: Files, runs = FEW_RUNS, seed = 1): readonly Finding[] {
  const one = opened(files);
  const can = playable(one);
  if (!can) return conclude(one);
  const walked = walkThrough(can, seed);
  return conclude(one, walked, holdMeetings(walked.prepared, meetingsFor(can, walked, seed, runs)));
}

/** The meetings from one number to another, out of as many as there are. */
export function meetings(files: Files, runs: number): (from: number, to: number) => Held {
  const can = playable(opened(files));
  if (!can) throw new Error('It cannot be played.');
  const walked = walkThrough(can, 1);
  const all = meetingsFor(can, walked, 1, runs);
  return (from, to) => holdMeetings(walked.prepared, { ...all, from, to });
}

/** A mistake made in the whole case, and all that is to be found then. */
export interface Spoiling {
  readonly mistake: string;
  /** What stands there once, and what stands there instead. */
  readonly change: readonly (readonly [from: string, to: string])[];
  readonly finds: string;
  /** Words of the line where it is found; without them, it is the line that was changed. */
  readonly at?: string;
  readonly runs?: number;
}

export const spoiltBy = ({ change }: Pick<Spoiling, 'change'>): Files =>
  change.reduce((files, [from, to]) => spoil(files, from, to), WHOLE);

/** `whole/encounter.ink:7`, where these words stand. */
export function placeOf(files: Files, words: string): string {
  const places = Object.entries(files).flatMap(([file, text]) =>
    text.split('\n').flatMap((line, at) => (line.includes(words) ? [`${file}:${at + 1}`] : [])),
  );
  if (places.length !== 1) throw new Error(`"${words}" stands on ${places.length} lines of the case.`);
  return places.join();
}

/** What is found, and where, in no order. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, file, line }) => `${code} ${file}:${line}`).toSorted();

export function expectedOf({ at, ...spoiling }: Spoiling): readonly string[] {
  const files = spoiltBy(spoiling);
  const place = at === undefined ? placeOfChange(WHOLE, files) : placeOf(files, at);
  return [`${spoiling.finds} ${place}`];
}
