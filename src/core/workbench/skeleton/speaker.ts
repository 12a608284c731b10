import { calledOf } from '#core/model/person.ts';
import { personOfPrefix, splitSpeech } from '#core/story/line.ts';
import { inkWords, oneLine } from '#core/workbench/ink-words.ts';
import type { Someone } from './answers.ts';

/** Who sits in the group already, and the learner. */
const TAKEN = [
  'nadia',
  'arun',
  'meiling',
  'callum',
  'keziah',
  'andres',
  'sara',
  'piotr',
  'ruth',
  'jonas',
  'you',
];

/** In capitals at the beginning of a line, ink reads them itself. */
const WORDS_OF_INK = ['todo', 'var', 'list', 'const', 'include', 'external'];

interface Speaker {
  readonly id: string;
  /** In capitals, before the colon. */
  readonly prefix: string;
}

/** By the name that people call them; where no capitals can be made of that, by a plain word. */
export function speakerOf({ name }: Someone, otherwise: string, alsoTaken: readonly string[]): Speaker {
  const called = calledOf(oneLine(name)).split(' ').at(-1) ?? '';
  const prefix = called
    .toUpperCase()
    .replaceAll(/[^\p{Lu}\p{M}'’-]/gu, '')
    .normalize('NFC');
  const id = splitSpeech(`${prefix}: so.`)?.prefix === prefix ? personOfPrefix(prefix) : undefined;
  const isFree = id !== undefined && ![...TAKEN, ...WORDS_OF_INK].includes(id) && !alsoTaken.includes(id);
  return isFree ? { id, prefix } : { id: otherwise, prefix: otherwise.toUpperCase() };
}

const PLAIN_NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’-]*)?$/u;

/** What others call them within a sentence. A name that is no plain one would be read as something else there. */
export function namedIn({ name }: Someone, otherwise: string): string {
  const called = calledOf(oneLine(name));
  return called.length <= 40 && PLAIN_NAME.test(called) ? inkWords(called) : otherwise;
}
