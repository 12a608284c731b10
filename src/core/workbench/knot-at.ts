import type { Place } from '#core/story/places.ts';

/** Where something of a name begins. */
export interface Beginning extends Place {
  readonly name: string;
}

/** Tells of a line of an author's file in which knot or stitch it stands; '' before the first of its file. */
export function knotFinder(heads: readonly Beginning[]): (place: Place) => string {
  const byFile = new Map<string, Beginning[]>();
  for (const head of heads) {
    const known = byFile.get(head.file);
    if (known) known.push(head);
    else byFile.set(head.file, [head]);
  }
  for (const [file, of] of byFile)
    byFile.set(
      file,
      of.toSorted((a, b) => a.line - b.line),
    );
  return ({ file, line }) => {
    const of = byFile.get(file) ?? [];
    let [low, high] = [0, of.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((of[middle]?.line ?? Infinity) <= line) low = middle + 1;
      else high = middle;
    }
    return of[low - 1]?.name ?? '';
  };
}
