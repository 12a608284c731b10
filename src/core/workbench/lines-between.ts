import { commonOf, type Match } from '#core/review/common.ts';

/** One line of two texts: in both, only in the one before, or only in the one now; or so many that are left out. */
export type LineBetween =
  | { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }
  | { readonly kind: 'skipped'; readonly lines: number };

/** Above so many pairs a stretch without a line of its own is told as replaced: the page may not wait. */
const MOST_PAIRS = 200_000;
/** Lines that stay around each change, so that one sees where it is. */
const AROUND = 2;

const linesOf = (text: string): string[] => text.split(/\r\n?|\n/);

/** Every line of both texts, in order. */
export function linesBetween(before: string, now: string): LineBetween[] {
  const [one, other] = [linesOf(before), linesOf(now)];
  const all: LineBetween[] = [];
  let [a, b] = [0, 0];
  const upTo = (toA: number, toB: number) => {
    for (; a < toA; a += 1) all.push({ kind: 'gone', text: one[a] ?? '' });
    for (; b < toB; b += 1) all.push({ kind: 'new', text: other[b] ?? '' });
  };
  for (const [atA, atB] of matched(one, other)) {
    upTo(atA, atB);
    all.push({ kind: 'same', text: other[atB] ?? '' });
    [a, b] = [atA + 1, atB + 1];
  }
  upTo(one.length, other.length);
  return all;
}

/** The same without what is far from every change. */
export function changesIn(lines: readonly LineBetween[]): LineBetween[] {
  const near = new Set<number>();
  for (const [at, line] of lines.entries())
    if (line.kind !== 'same') for (let by = -AROUND; by <= AROUND; by += 1) near.add(at + by);
  const shown: LineBetween[] = [];
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near.has(at)) shown.push(line);
    else if (last?.kind === 'skipped') shown[shown.length - 1] = { ...last, lines: last.lines + 1 };
    else shown.push({ kind: 'skipped', lines: 1 });
  }
  return shown;
}

export const countOf = (lines: readonly LineBetween[], kind: 'gone' | 'new'): number =>
  lines.filter(line => line.kind === kind).length;

/** What both have, as pairs of indices. Lines that stand once in either text are trusted first: the rest lies between. */
function matched(one: readonly string[], other: readonly string[]): Match[] {
  let head = 0;
  while (head < Math.min(one.length, other.length) && one[head] === other[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(one.length, other.length) - head &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  )
    tail += 1;
  const [endA, endB] = [one.length - tail, other.length - tail];
  const middle = anchored(one.slice(head, endA), other.slice(head, endB));
  return [
    ...Array.from({ length: head }, (_, at): Match => [at, at]),
    ...middle.map(([a, b]): Match => [a + head, b + head]),
    ...Array.from({ length: tail }, (_, at): Match => [endA + at, endB + at]),
  ];
}

function anchored(one: readonly string[], other: readonly string[]): Match[] {
  if (one.length === 0 || other.length === 0) return [];
  const anchors = rising(onceInBoth(one, other));
  if (anchors.length === 0) return one.length * other.length > MOST_PAIRS ? [] : commonOf(one, other);
  const found: Match[] = [];
  let [a, b] = [0, 0];
  for (const [atA, atB] of [...anchors, [one.length, other.length] as const]) {
    for (const [x, y] of matched(one.slice(a, atA), other.slice(b, atB))) found.push([x + a, y + b]);
    if (atA < one.length) found.push([atA, atB]);
    [a, b] = [atA + 1, atB + 1];
  }
  return found;
}

function onceInBoth(one: readonly string[], other: readonly string[]): Match[] {
  const places = (lines: readonly string[]) => {
    const found = new Map<string, number>();
    for (const [at, line] of lines.entries()) found.set(line, found.has(line) ? -1 : at);
    return found;
  };
  const there = places(other);
  return [...places(one)].flatMap(([line, at]): Match[] => {
    const where = there.get(line) ?? -1;
    return at < 0 || where < 0 ? [] : [[at, where]];
  });
}

/** The longest way through the pairs on which both indices rise. The first ones rise already. */
function rising(pairs: readonly Match[]): Match[] {
  const ends: number[] = [];
  const before: number[] = [];
  const at = (index: number | undefined): number => (index === undefined ? -1 : (pairs[index]?.[1] ?? -1));
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(ends[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const way: Match[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) way.unshift(pair);
  }
  return way;
}
