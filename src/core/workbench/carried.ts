import type { Finding } from '#core/model/finding.ts';
import type { Place } from '#core/story/places.ts';
import { type Draft, type InkFile, textIn } from './draft.ts';

/** A finding of an older text, at the line where its words stand now. */
export interface Carried extends Finding {
  /** Its line was written in since, so that it may no longer hold. */
  readonly isPassed?: true;
}

/** Whole lines that stand alike at the beginning of two texts, and at their end; between them is what was written. */
interface Alike {
  readonly head: number;
  readonly tail: number;
}

/** Letter by letter, since it is asked for with every key: cutting a long text into lines takes ten times as long. */
function alikeIn(before: string, now: string): Alike {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && before[from] === now[from]) from += 1;
  let to = 0;
  while (to < most - from && before[before.length - 1 - to] === now[now.length - 1 - to]) to += 1;
  return { head: breaksIn(before, 0, from), tail: breaksIn(before, before.length - to, before.length) };
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

const linesIn = (text: string): number => breaksIn(text, 0, text.length) + 1;

/** Where a line has come to, counted from 1; undefined for one that was written in. */
type Moved = (line: number) => number | undefined;

function movedIn(before: string, now: string): Moved {
  if (before === now) return line => line;
  const { head, tail } = alikeIn(before, now);
  const [then, here] = [linesIn(before), linesIn(now)];
  return line => {
    if (line <= head) return line;
    return line > then - tail ? line + here - then : undefined;
  };
}

/**
 * The findings of an older text at the lines of the newest. What stood in a file that is gone is left out, and what
 * stood on a line that was written in is marked: it stays near where it was.
 */
export function carriedOver(findings: readonly Finding[], before: Draft, now: Draft): readonly Carried[] {
  if (before === now) return findings;
  const moved = new Map<string, Moved>();
  return findings.flatMap((finding): Carried[] => {
    const [then, text] = [textIn(before, finding.file), textIn(now, finding.file)];
    // What is said of a file that was never there is said of its name.
    if (then === undefined) return [finding];
    if (text === undefined) return [];
    const move = moved.get(finding.file) ?? movedIn(then, text);
    moved.set(finding.file, move);
    const line = move(finding.line);
    if (line === finding.line) return [finding];
    if (line !== undefined) return [{ ...finding, line }];
    return [{ ...finding, line: Math.min(finding.line, linesIn(text)), isPassed: true }];
  });
}

/** The first line that was written in between two drafts, as it is counted in the newer one. */
export function placeOfChange(before: Draft, now: Draft): Place | undefined {
  const differs = (file: InkFile): boolean => textIn(before, file.path) !== file.text;
  const file = now.files.find(differs);
  if (!file) return undefined;
  const { head } = alikeIn(textIn(before, file.path) ?? '', file.text);
  return { file: file.path, line: head + 1 };
}
