import type { Draft } from './draft.ts';

/**
 * Why texts from outside are not taken in.
 * - too-large: they are longer than any story, in all or in one line
 * - bad-path: a file has a name that could lead out of its folder, or that a system could not keep
 * - doubled-path: two files have one name
 * - no-main: the file that the story begins with is not among them
 * - bad-text: a text has letters in it that are none
 */
export type TextsFault = 'too-large' | 'bad-path' | 'doubled-path' | 'no-main' | 'bad-text';

const MOST_LINES = 60_000;
/** Ink's own lines are paragraphs; some of what reads them takes the square of their length. */
const MOST_IN_LINE = 10_000;
const MOST_STEPS = 4;

/** No dots alone, nothing hidden, nothing that a system of files takes for something else. */
const STEP = /^(?![. ])[^\p{C}\\/:*?"<>|]{0,79}[^\p{C}\\/:*?"<>|. ]$/u;

function isPath(path: string): boolean {
  const steps = path.split('/');
  return steps.length <= MOST_STEPS && /\.ink$/i.test(path) && steps.every(step => STEP.test(step));
}

/** Half of a pair, which no file can keep; and the letter zero. */
const NO_LETTER = /\p{Surrogate}|\0/u;

export function faultOfTexts({ main, files }: Draft): TextsFault | undefined {
  const paths = new Set(files.map(({ path }) => path.normalize('NFC').toLowerCase()));
  if (!files.every(({ path }) => isPath(path))) return 'bad-path';
  // Some systems take names for the same that differ in the size of their letters.
  if (paths.size !== files.length) return 'doubled-path';
  if (!files.some(({ path }) => path === main)) return 'no-main';
  if (files.some(({ text }) => NO_LETTER.test(text))) return 'bad-text';
  return isTooLong(files.map(({ text }) => text)) ? 'too-large' : undefined;
}

function isTooLong(texts: readonly string[]): boolean {
  let lines = 0;
  for (const text of texts)
    for (let from = 0; from <= text.length; lines += 1) {
      const end = text.indexOf('\n', from);
      const to = end < 0 ? text.length : end;
      if (to - from > MOST_IN_LINE || lines > MOST_LINES) return true;
      from = to + 1;
    }
  return false;
}
