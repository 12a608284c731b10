import type { KnotHead } from '#core/story/knots.ts';
import { withoutComments } from '#core/story/source.ts';
import type { InkWay } from '#core/story/ways.ts';
import { knotFinder } from './knot-at.ts';

const ARROW = /(<-|->)\s*([\p{L}\p{N}_.]+)/gu;
const ARROW_BEHIND = /^\s*(?:\([^()]*\)\s*)?->/;

/** The ways of a text that ink cannot compile, as far as its arrows show them. */
export function waysInLines(texts: ReadonlyMap<string, string>, heads: readonly KnotHead[]): InkWay[] {
  const names = new Map(heads.map(head => [head.name, head]));
  const knotAt = knotFinder(heads);
  const firstStitch = new Map<string, string>();
  for (const { name, knot } of heads)
    if (knot !== undefined && !firstStitch.has(knot)) firstStitch.set(knot, name);
  /** A bare name is first looked for beside one; what stands behind a dot may be a label. */
  const nameOf = (word: string, from: string): string | undefined => {
    const knot = names.get(from)?.knot ?? from;
    return [`${knot}.${word}`, word, word.split('.')[0] ?? word].find(one => names.has(one));
  };
  const ways: InkWay[] = [];
  const spoken = new Set<string>();
  for (const [file, text] of texts) {
    for (const [index, line] of withoutComments(text).split('\n').entries()) {
      const place = { file, line: index + 1 };
      const from = knotAt(place);
      const isHead = /^\s*=/.test(line);
      if (!isHead && line.trim() !== '') spoken.add(from);
      if (isHead) continue;
      for (const found of line.matchAll(ARROW)) {
        const [whole, arrow, word = ''] = found;
        const to = nameOf(word, from);
        if (to === undefined) continue;
        const isTunnel = ARROW_BEHIND.test(line.slice(found.index + whole.length));
        ways.push({ from, to, kind: arrow === '<-' ? 'thread' : isTunnel ? 'tunnel' : 'divert', place });
      }
    }
  }
  // A knot without words of its own goes on in its first stitch.
  for (const [knot, stitch] of firstStitch)
    if (!spoken.has(knot)) ways.push({ from: knot, to: stitch, kind: 'into', place: undefined });
  return ways;
}
