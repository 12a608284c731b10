export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** What makes one text of another, in as few letters as a simple look finds; where lines stay lines, line by line. */
export function smallestChanges(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const whole = trimmed(before, after, 0);
  const [was, is] = [before.slice(whole.from, whole.to).split('\n'), whole.insert.split('\n')];
  if (was.length !== is.length || was.length === 1) return [whole];
  const changes: Change[] = [];
  let at = whole.from;
  for (const [index, line] of was.entries()) {
    const now = is[index] ?? '';
    if (line !== now) changes.push(trimmed(line, now, at));
    at += line.length + 1;
  }
  return changes;
}

function trimmed(before: string, after: string, at: number): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: at + start, to: at + before.length - end, insert: after.slice(start, after.length - end) };
}
