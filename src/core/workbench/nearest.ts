/** How many letters have to be put in, taken out, changed or swapped to make one word of another. */
function distance(one: string, other: string): number {
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      const isSwap = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      const swap = isSwap ? (before[to - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}

/** What each sort of word may be written like. */
const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_.-]+/g, '');

const MOST = 2;
/** Longer words are not misspelt by a third of their letters. */
const MOST_LETTERS = 60;

/** The words that somebody may have meant, the likeliest first. */
export function nearest(word: string, words: readonly string[]): readonly string[] {
  if (word === '' || word.length > MOST_LETTERS) return [];
  const meant = plain(word);
  return [...new Set(words)]
    .filter(one => one !== word)
    .map(one => {
      const it = plain(one);
      const isPart = meant.length > 2 && (it.startsWith(meant) || it.endsWith(meant) || meant.startsWith(it));
      return { one, far: isPart ? Math.min(1, distance(meant, it)) : distance(meant, it) };
    })
    .filter(({ one, far }) => far <= Math.max(1, Math.floor(Math.min(word.length, one.length) / 3)))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ one }) => one);
}
