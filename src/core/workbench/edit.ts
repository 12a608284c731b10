import { type Draft, textIn, written } from './draft.ts';

/** One place of one file that gets other words. Places are counted in UTF-16 units from the file's beginning. */
export interface Edit {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** All edits count places in the draft as it is before any of them; they do not overlap. */
export function edited(draft: Draft, edits: readonly Edit[]): Draft {
  let now = draft;
  for (const { path, from, to, insert } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to)) {
    const text = textIn(now, path);
    if (text !== undefined) now = written(now, path, text.slice(0, from) + insert + text.slice(to));
  }
  return now;
}

/** Where a line begins and ends, its break left out; lines are counted from 1. Undefined where there is none. */
export function lineAt(
  text: string,
  line: number,
): { readonly from: number; readonly to: number } | undefined {
  let from = 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', from);
    if (end < 0) return undefined;
    from = end + 1;
  }
  const end = text.indexOf('\n', from);
  const to = end < 0 ? text.length : end;
  return { from, to: text[to - 1] === '\r' && to > from ? to - 1 : to };
}
