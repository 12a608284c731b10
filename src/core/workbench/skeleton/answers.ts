import type { Aim } from '#core/model/aim.ts';
import type { PlanName } from '#core/model/room.ts';
import type { Situation } from '#core/model/situation.ts';

/** Somebody whom the learner meets, in the author's words. */
export interface Someone {
  readonly name: string;
  readonly about: string;
  readonly pronouns: string;
  /** Words that a portrait can be drawn from, with commas between them. */
  readonly portrait: string;
}

/** What the six questions ask before a case is begun. Whatever is left empty is written as something to be filled in. */
export interface Answers {
  readonly title: string;
  readonly summary: string;
  readonly situations: readonly Situation[];
  readonly aims: readonly Aim[];
  readonly you: string;
  readonly other: Someone;
  readonly second: Someone;
  readonly plan: PlanName;
  readonly setting: string;
  readonly country: string;
  /** What has to be said, as the learner would say it. */
  readonly toSay: string;
  /** What the other one hints at, in their own words. */
  readonly hint: string;
  /** The three ways in which the learner might open: the first, and two others. */
  readonly openings: readonly [string, string, string];
  readonly note: string;
}

const NOBODY: Someone = { name: '', about: '', pronouns: '', portrait: '' };

export const UNANSWERED: Answers = {
  title: '',
  summary: '',
  situations: [],
  aims: [],
  you: '',
  other: NOBODY,
  second: NOBODY,
  plan: 'clinic',
  setting: '',
  country: '',
  toSay: '',
  hint: '',
  openings: ['', '', ''],
  note: '',
};
