/** Above so many pairs a table would take more room than a page has; no run that was played comes near it. */
const MOST_PAIRS = 4_000_000;

/** Two places that are alike: an index into either list. */
export type Match = readonly [one: number, other: number];

/** A longest common subsequence of two lists, as pairs of indices in order. */
export function commonOf(one: readonly string[], other: readonly string[]): Match[] {
  const shared = sharedFrom(one, other);
  const ends = sharedFrom(one.slice(shared).toReversed(), other.slice(shared).toReversed());
  const [oneEnd, otherEnd] = [one.length - ends, other.length - ends];
  return [
    ...Array.from({ length: shared }, (_, at): Match => [at, at]),
    ...between(one.slice(shared, oneEnd), other.slice(shared, otherEnd)).map(([a, b]): Match => [
      a + shared,
      b + shared,
    ]),
    ...Array.from({ length: ends }, (_, at): Match => [oneEnd + at, otherEnd + at]),
  ];
}

/** How far two lists are alike from their beginning. */
function sharedFrom(one: readonly string[], other: readonly string[]): number {
  const first = one.findIndex((item, at) => item !== other[at]);
  return first < 0 ? one.length : first;
}

function between(one: readonly string[], other: readonly string[]): Match[] {
  const width = other.length + 1;
  if (one.length * other.length > MOST_PAIRS) return [];
  // How long the longest is from here to both ends.
  const rest = new Uint32Array((one.length + 1) * width);
  const restAt = (a: number, b: number): number => rest[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      rest[a * width + b] =
        one[a] === other[b] ? restAt(a + 1, b + 1) + 1 : Math.max(restAt(a + 1, b), restAt(a, b + 1));
  const matches: Match[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;)
    if (one[a] === other[b]) {
      matches.push([a, b]);
      a += 1;
      b += 1;
    } else if (restAt(a + 1, b) >= restAt(a, b + 1)) a += 1;
    else b += 1;
  return matches;
}
