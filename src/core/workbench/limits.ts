import type { Draft } from './draft.ts';

/** More than any case has, by far: the longest of the house have 200,000 letters. More is not read at all. */
const MOST_LETTERS = 3_000_000;
const MOST_LINES = 50_000;

export type TooMuch = 'letters' | 'lines';

/** Of what a draft has more than can be checked on an author's machine, if it has. */
export function tooMuchIn({ files }: Draft): TooMuch | undefined {
  if (files.reduce((sum, { text }) => sum + text.length, 0) > MOST_LETTERS) return 'letters';
  let lines = 0;
  for (const { text } of files)
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines += 1;
      if (lines > MOST_LINES) return 'lines';
    }
  return undefined;
}
