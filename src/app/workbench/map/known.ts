import { passageName, Wayfinder } from '#core/check/passages.ts';
import type { Finding } from '#core/model/finding.ts';
import type { Place } from '#core/story/places.ts';
import type { Road, Sheet, Site } from '#core/workbench/folding.ts';
import { type Graph, type Knot, START, type Way } from '#core/workbench/graph.ts';
import { knotFinder } from '#core/workbench/knot-at.ts';
import type { Names } from '#core/workbench/names.ts';
import { type Count, hasWays, runsAlong, runsAt, runsOn, runsThrough } from '#core/workbench/traffic.ts';
import { mapWords } from '#app/ui/words/workbench/map.ts';
import type { Desk } from '../desk.ts';
import type { Marks } from './Plate.tsx';
import { wordsOfSite } from './plate.ts';

/** All that is known of the knots and ways of a draft besides how they lie, as of now. */
export interface Known {
  /** Of how many runs the counts are; undefined where none were held. */
  readonly runs: number | undefined;
  marksOf(site: Site): Marks;
  shareOf(road: Road): number | undefined;
  isPassed(road: Road): boolean;
  saidOfRoad(road: Road, sheet: Sheet): string;
  runsOfKnot(knot: Knot): string;
  runsOfWay(way: Way): string;
  findingsIn(knot: Knot): number;
  /** The knot in which the cursor stands, and those where the run that is being tried stands. */
  readonly cursor: string;
  readonly stands: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
}

export function knownOf(desk: Desk, graph: Graph, names: Names): Known {
  const w = mapWords();
  const held = desk.combed.value?.held;
  const isDone = desk.checking.value.kind === 'done';
  const findings: readonly Finding[] = desk.combed.value?.findings ?? desk.reading.value?.findings ?? [];
  const knotAt = knotFinder(graph.knots.filter(knot => knot.name !== START));
  const inKnots = new Map<string, number>();
  for (const one of findings) inKnots.set(knotAt(one), (inKnots.get(knotAt(one)) ?? 0) + 1);
  const tried = desk.tried.value;
  const passed = new Set(tried?.knots);
  const walked = new Wayfinder(
    graph.knots.map(knot => knot.name),
    graph.ways.map(way => [way.from, way.to] as const),
  ).begin();
  for (const name of tried?.knots ?? []) walked.enter(name);
  const stands = new Set((tried?.at ?? []).map((place: Place) => knotAt(place)));
  const cursor = knotAt(desk.cursor.value);

  /** While the new text is not played yet, that nobody was there says nothing: it may be new. */
  const told = (count: Count): string =>
    !held || (count.most === 0 && !isDone) ? '' : w.runs(count.least, count.most, held.runs);
  const one = (count: number): Count => ({ least: count, most: count });
  const findingsIn = ({ name }: Knot): number => inKnots.get(name) ?? 0;

  const marks = new Map<Site, Marks>();
  function marksOf(site: Site): Marks {
    const found = marks.get(site) ?? newMarks(site);
    marks.set(site, found);
    return found;
  }
  function newMarks(site: Site): Marks {
    const within = site.knots.map(knot => knot.name);
    // The head of a case is no part of the knot that it leads to.
    const hasOwn = (name: string): boolean => name !== START || (site.kind === 'knot' && within[0] === START);
    const words = wordsOfSite(site, names);
    const count = site.knots.reduce((sum, knot) => sum + (hasOwn(knot.name) ? findingsIn(knot) : 0), 0);
    const seen = {
      isReached: site.knots.some(knot => knot.isReached),
      isStart: within.includes(START),
      hasCursor: within.includes(cursor) && hasOwn(cursor),
      isPassed: within.some(name => passed.has(name)),
      stands: within.some(name => stands.has(name)),
      findings: count,
    };
    const said = [
      [words.title, words.below].filter(Boolean).join(': '),
      held ? told(runsAt(held, site, graph)) : '',
      seen.isReached ? '' : w.unreached,
      count > 0 ? w.findings(count) : '',
      seen.hasCursor ? w.cursor : '',
      seen.stands ? w.stands : seen.isPassed ? w.passed : '',
    ];
    return { ...seen, said: said.filter(Boolean).join(', ') };
  }

  return {
    runs: held?.runs,
    cursor,
    stands,
    passed,
    marksOf,
    findingsIn,
    shareOf(road) {
      if (!held || !hasWays(held) || held.runs === 0) return undefined;
      const { most } = runsOn(held, road);
      return most === 0 && !isDone ? undefined : most / held.runs;
    },
    isPassed: road =>
      [...road.there, ...road.back].some(way => walked.passed.has(passageName(way.from, way.to))),
    saidOfRoad(road, { sites }) {
      const name = (key: string): string => {
        const site = sites.find(each => each.key === key);
        return site ? wordsOfSite(site, names).title : '';
      };
      const runs = held && hasWays(held) ? told(runsOn(held, road)) : '';
      return w.wayAt(
        `${name(road.from)} ${road.back.length > 0 ? '↔' : '→'} ${name(road.to)}`,
        undefined,
        runs,
      );
    },
    runsOfKnot: knot => (held ? told(one(runsThrough(held, knot.name))) : ''),
    runsOfWay: way => (held && hasWays(held) ? told(one(runsAlong(held, way))) : ''),
  };
}
