import type { ChangeSet } from '@codemirror/state';

/** Windows puts this before a text, and two letters at each line's end. The editor knows neither, and neither is lost. */
const MARK = '\uFEFF';

/** What the editor shows of a text: without the mark, and every line break one letter. */
export const shownOf = (raw: string): string => {
  const text = raw.startsWith(MARK) ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
};

const isPlain = (raw: string): boolean => !raw.includes('\r') && !raw.startsWith(MARK);

/** The raw text after what was changed of it as it is shown. What nobody changed stays letter for letter. */
export function rawAfter(given: string, changes: ChangeSet, shown: () => string): string {
  if (isPlain(given)) return shown();
  // A `\r` by itself, from very old files, would be one break with a `\n` that comes to stand after it.
  const raw = given.includes('\n') ? given.replaceAll(/\r(?!\n)/g, '\n') : given;
  const starts = lineStarts(raw);
  const lineBreak = raw.includes('\r\n') ? '\r\n' : (/[\r\n]/.exec(raw)?.[0] ?? '\n');
  let now = '';
  let at = 0;
  changes.iterChanges((fromA, toA, _fromB, _toB, inserted) => {
    now += raw.slice(at, starts.rawOf(fromA)) + inserted.toString().replaceAll('\n', lineBreak);
    at = starts.rawOf(toA);
  }, true);
  return now + raw.slice(at);
}

/** Where places of the shown text lie in the raw one, asked for from the top down. */
function lineStarts(raw: string): { rawOf(shown: number): number } {
  let at = raw.startsWith(MARK) ? 1 : 0;
  let seen = 0;
  return {
    rawOf(shown) {
      for (; seen < shown; seen += 1) at += raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;
      return at;
    },
  };
}

/** A place of the raw text, in the shown one. */
export const shownPlace = (raw: string, at: number): number => shownOf(raw.slice(0, at)).length;
/** And the other way round. */
export const rawPlace = (raw: string, shown: number): number =>
  isPlain(raw) ? shown : lineStarts(raw).rawOf(shown);
