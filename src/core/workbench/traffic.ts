import type { Held } from '#core/check/held.ts';
import { passageName } from '#core/check/passages.ts';
import type { Tally } from '#core/check/tally.ts';
import type { Road, Site } from './folding.ts';
import { type Graph, START, type Way } from './graph.ts';

/** In how many runs it was so: at least, and at most. Of several knots together only the bounds are known. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

type Ran = Pick<Held, 'runs' | 'knots' | 'ways'>;

/** A name may be any word, so only what was counted under it counts. */
const counted = (tally: Tally, name: string): number => (Object.hasOwn(tally, name) ? (tally[name] ?? 0) : 0);

export const runsThrough = (held: Ran, name: string): number =>
  name === START ? held.runs : counted(held.knots, name);

export const runsAlong = (held: Ran, { from, to }: Pick<Way, 'from' | 'to'>): number =>
  counted(held.ways, passageName(from, to));

/** Where ink itself had to play the story, nobody saw by which ways it went. */
export const hasWays = (held: Ran): boolean => Object.keys(held.ways).length > 0;

/** Runs that came to a site. Whoever comes into a group comes by one of the knots that are led to from outside. */
export function runsAt(held: Ran, site: Site, { ways }: Graph): Count {
  const [first] = site.knots;
  if (site.kind === 'knot' && first) return exactly(runsThrough(held, first.name));
  const inside = new Set(site.knots.map(knot => knot.name));
  const doors = new Set(ways.filter(way => inside.has(way.to) && !inside.has(way.from)).map(way => way.to));
  if (inside.has(START)) doors.add(START);
  return bounds(
    held,
    [...inside].map(name => runsThrough(held, name)),
    [...doors].map(name => runsThrough(held, name)),
  );
}

/** Runs that went along a road in one of its directions. */
export function runsOn(held: Ran, road: Pick<Road, 'there' | 'back'>): Count {
  const each = [...road.there, ...road.back].map(way => runsAlong(held, way));
  return bounds(held, each, each);
}

const exactly = (count: number): Count => ({ least: count, most: count });

function bounds({ runs }: Ran, within: readonly number[], into: readonly number[]): Count {
  const least = Math.max(0, ...within);
  const sum = into.reduce((all, one) => all + one, 0);
  return { least, most: Math.max(least, Math.min(runs, sum)) };
}
