import type { Draft } from './draft.ts';

/** A line in which words were found. */
export interface Hit {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Looks for words in all files; capitals or not. Stops at so many lines. */
export function search({ files }: Draft, words: string, most: number): readonly Hit[] {
  const wanted = words.toLowerCase();
  const hits: Hit[] = [];
  if (wanted.trim() === '') return hits;
  for (const { path, text } of files)
    for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
      if (!line.toLowerCase().includes(wanted)) continue;
      if (hits.length >= most) return hits;
      hits.push({ file: path, line: at + 1, text: line.trim() });
    }
  return hits;
}
