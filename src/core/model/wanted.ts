import type { Aim } from './aim.ts';
import type { Card } from './case.ts';
import { folded, holdsAll, partsOf } from './found-by.ts';
import type { Situation } from './situation.ts';

/** How much time one has, in minutes. */
export const LENGTHS = ['20', '30', 'more'] as const;
export type Length = (typeof LENGTHS)[number];
export const isLength = (word: string): word is Length => LENGTHS.some(one => one === word);

/** What a learner is looking for. What is undefined, or empty, may be anything. */
export interface Wanted {
  readonly situation: Situation | undefined;
  readonly aim: Aim | undefined;
  readonly length: Length | undefined;
  /** Words that all have to be found somewhere in what is said of a case. */
  readonly words: string;
}
export const ANYTHING: Wanted = { situation: undefined, aim: undefined, length: undefined, words: '' };

export const isAnything = ({ situation, aim, length, words }: Wanted): boolean =>
  situation === undefined && aim === undefined && length === undefined && partsOf(words).length === 0;

type Findable = Pick<
  Card,
  | 'title'
  | 'summary'
  | 'you'
  | 'with'
  | 'setting'
  | 'country'
  | 'practises'
  | 'situations'
  | 'aims'
  | 'minutes'
>;

/** The cases that are all of what is wanted, in the order in which they were given. */
export function chosen<One extends Findable>(cases: readonly One[], wanted: Wanted): readonly One[] {
  if (isAnything(wanted)) return cases;
  const parts = partsOf(wanted.words);
  return cases.filter(
    one =>
      (wanted.situation === undefined || one.situations.includes(wanted.situation)) &&
      (wanted.aim === undefined || one.aims.includes(wanted.aim)) &&
      (wanted.length === undefined || isOfLength(one.minutes, wanted.length)) &&
      (parts.length === 0 || holdsAll(textOf(one), parts)),
  );
}

function isOfLength(minutes: number, length: Length): boolean {
  switch (length) {
    case '20':
      return minutes <= 20;
    case '30':
      return minutes <= 30;
    case 'more':
      return minutes > 30;
  }
}

const textOf = ({ title, summary, you, with: whom, setting, country, practises }: Findable): string =>
  folded([title, summary, you, whom, setting, country, ...practises].join('\n'));
