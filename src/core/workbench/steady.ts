import type { Graph } from './graph.ts';

/**
 * While a word is being written ink often cannot read the text for a moment. As long as there are the same knots, the
 * last map that ink could read is better than a guess; its knots are where they are now.
 */
export function steadied(last: Graph | undefined, now: Graph): Graph {
  if (!now.isGuess || !last) return now;
  const places = new Map(now.knots.map(knot => [knot.name, knot]));
  const isSame = last.knots.length === now.knots.length && last.knots.every(knot => places.has(knot.name));
  if (!isSame) return now;
  const moved = new Map(
    last.knots.map(knot => [knot.name, (places.get(knot.name)?.line ?? knot.line) - knot.line]),
  );
  return {
    isGuess: true,
    knots: last.knots.map(knot => {
      const { file, line } = places.get(knot.name) ?? knot;
      return { ...knot, file, line };
    }),
    // A way moves with the knot that it stands in.
    ways: last.ways.map(way => ({
      ...way,
      places: way.places.map(({ file, line }) => ({ file, line: line + (moved.get(way.from) ?? 0) })),
    })),
  };
}
