/**
 * A number from 0 up to 1 that is always the same for the same seed and words. The group's choices hang on
 * it and on nothing else, so the same seed says the same, and a change in one place moves no other.
 */
export function chance(seed: number, ...words: readonly (string | number)[]): number {
  let hash = seed | 0;
  for (const letter of words.join('\u0000'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The one of the list that chance falls on; the higher its weight, the likelier among near equals. */
export function best<Item>(
  items: readonly Item[],
  weigh: (item: Item) => number,
  luck: (item: Item) => number,
): Item | undefined {
  let found: Item | undefined;
  let most = -Infinity;
  for (const item of items) {
    const weight = weigh(item) + luck(item);
    if (weight > most) [found, most] = [item, weight];
  }
  return found;
}
