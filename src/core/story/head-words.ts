import { type Aim, AIMS, isAim } from '#core/model/aim.ts';
import { isSituation, type Situation, SITUATIONS } from '#core/model/situation.ts';
import { knownAre, splitList, type Tag, type Tags, type TagFault } from './tags.ts';

/** What is missing or malformed at the head; the tag itself says where that stands, if it stands anywhere. */
export interface HeadFault extends TagFault {
  readonly tag: Tag;
}

/** Words of a closed list, of which a case has so many. */
interface Closed<Word extends string> {
  readonly key: 'situation' | 'aims';
  readonly what: string;
  readonly words: readonly Word[];
  readonly isWord: (word: string) => word is Word;
  readonly least: number;
  readonly most: number;
}
export const SITUATIONS_ASKED = {
  key: 'situation',
  what: 'a situation',
  words: SITUATIONS,
  isWord: isSituation,
  least: 1,
  most: 2,
} as const satisfies Closed<Situation>;
export const AIMS_ASKED = {
  key: 'aims',
  what: 'something to practise',
  words: AIMS,
  isWord: isAim,
  least: 2,
  most: 4,
} as const satisfies Closed<Aim>;

/** Reads such a list; what is no word of it is left out, and told. */
export function readClosed<Word extends string>(
  tags: Tags,
  { key, what, words, isWord, least, most }: Closed<Word>,
  faults: HeadFault[],
): readonly Word[] {
  const value = tags.value(key) ?? '';
  const said = [...new Set(splitList(value, ';'))];
  for (const word of said.filter(one => !isWord(one)))
    faults.push({
      tag: { key, value },
      code: `unknown-${key}`,
      message: `"${word}" is not ${what}.`,
      hint: knownAre(words),
    });
  if (said.length > 0 && (said.length < least || said.length > most))
    faults.push({
      tag: { key, value },
      code: `malformed-${key}`,
      message: `The ${key} of a case are ${least} to ${most}, and here there is ${said.length}.`,
      hint: `Write "# ${key}: …" with ${least} to ${most} words between semicolons. ${knownAre(words)}`,
    });
  return said.filter(isWord);
}
