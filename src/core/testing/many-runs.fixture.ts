import type { Case } from '#core/model/case.ts';
import { goOnByChance } from '#core/sitting/learner.ts';
import { beginWith } from '#core/sitting/sitting.ts';
import { prepare } from '#core/story/prepare.ts';
import { brokenRules } from '#core/check/rules.ts';
import { meetingOf } from '#core/check/meeting.ts';
import { headOf } from './runs.fixture.ts';

/** Each rule that was broken, and by which runs: `{ 'an image': [3, 17] }`. */
export type Broken = Readonly<Record<string, readonly number[]>>;

/** Plays a run for each of these learners, and asks of each what a debrief must hold. */
export function brokenIn(
  here: Case,
  learners: readonly number[],
  seedOf = (learner: number) => learner,
): Broken {
  const broken: Record<string, number[]> = {};
  // The quick performer plays as inkjs does, which its own tests hold; a thousand runs would else take minutes.
  const prepared = prepare(here);
  for (const learner of learners) {
    const { events, beat } = goOnByChance(
      beginWith(prepared.perform(seedOf(learner)), headOf(here, seedOf(learner))),
      learner,
    );
    const reached = beat.whose === 'nobody' && beat.stage === 'closing';
    const rules = reached
      ? brokenRules(meetingOf(events), here.about.people).map(({ rule, stood }) => `${rule} ${stood}`.trim())
      : ['the close is reached'];
    for (const rule of new Set(rules)) (broken[rule] ??= []).push(learner);
  }
  return broken;
}

export const fromTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
