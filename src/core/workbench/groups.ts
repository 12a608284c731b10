import { type Stage, STAGES } from '#core/model/stage.ts';
import { type Graph, type Knot, reachedBy, START } from './graph.ts';

/** Knots that belong together: to a moment, to a stage of the meeting, or by nothing but their file. */
export interface Group {
  /** Unlike that of any other group of the same graph. */
  readonly key: string;
  readonly of: GroupOf;
  /** Knots and stitches, in the order of the text; never none. */
  readonly knots: readonly string[];
}
export type GroupOf =
  | { readonly kind: 'moment'; readonly moment: string }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'file'; readonly file: string };

/**
 * Every knot in one group. A moment holds the knots from where it begins until the next begins, as the ways lead and
 * not as they stand in the text; so does a stage. What no way leads to is left to its file.
 */
export function groupsOf(graph: Graph): Group[] {
  const byName = new Map(graph.knots.map(knot => [knot.name, knot]));
  const sources = graph.knots.filter(knot => knot.kind !== 'stitch' && sourceOf(knot));
  const groupAt = new Map<string, { readonly key: string; readonly of: GroupOf }>();
  for (const one of groupedSources(graph, sources)) groupAt.set(one.knot, one.group);
  spread(graph, groupAt);

  const groups = new Map<string, { of: GroupOf; knots: string[] }>();
  for (const knot of graph.knots) {
    // A stitch goes with its knot, so that the two fold into one.
    const owner = knot.knot === undefined ? knot : (byName.get(knot.knot) ?? knot);
    const found = groupAt.get(owner.name) ?? { key: `file ${owner.file}`, of: fileOf(owner) };
    const group = groups.get(found.key) ?? { of: found.of, knots: [] };
    group.knots.push(knot.name);
    groups.set(found.key, group);
  }
  const isSource = new Set(sources.map(knot => knot.name));
  const rank = (name: string): number => (name === START ? 0 : isSource.has(name) ? 1 : 2);
  return [...groups]
    .map(([key, { of, knots }]) => ({ key, of, knots: knots.toSorted((a, b) => rank(a) - rank(b)) }))
    .toSorted((a, b) => rankOf(a.of) - rankOf(b.of));
}

/** The conversation comes before the meeting, whichever file is included first. */
const rankOf = (of: GroupOf): number =>
  of.kind === 'moment' ? 0 : of.kind === 'stage' ? STAGES.indexOf(of.stage) : STAGES.length;

const fileOf = ({ file }: Knot): GroupOf => ({ kind: 'file', file });

const sourceOf = ({ stage, moments: [moment] }: Knot): GroupOf | undefined =>
  stage ? { kind: 'stage', stage } : moment === undefined ? undefined : { kind: 'moment', moment };

const sameAs = (of: GroupOf): string =>
  of.kind === 'moment' ? `moment ${of.moment}` : `stage ${nameOf(of)}`;
const nameOf = (of: GroupOf): string => (of.kind === 'stage' ? of.stage : '');

interface GroupedSource {
  readonly knot: string;
  readonly group: { readonly key: string; readonly of: GroupOf };
}

/**
 * Where one moment begins in several knots, those are one beginning if a way joins them, or if one comes to them from
 * the same knot; elsewhere the moment comes again, and that is a group of its own.
 */
function groupedSources({ ways }: Graph, sources: readonly Knot[]): GroupedSource[] {
  const from = (name: string): Set<string> =>
    new Set([name, ...ways.filter(way => way.to === name).map(way => way.from)]);
  const before = new Map(sources.map(knot => [knot.name, from(knot.name)]));
  const together = new Map<string, { key: string; of: GroupOf; before: Set<string> }[]>();
  return sources.flatMap(knot => {
    const of = sourceOf(knot);
    if (!of) return [];
    const same = together.get(sameAs(of)) ?? [];
    const mine = before.get(knot.name) ?? new Set();
    let group = same.find(one => of.kind === 'stage' || [...mine].some(name => one.before.has(name)));
    if (!group) {
      group = { key: `${sameAs(of)} ${knot.name}`, of, before: new Set() };
      together.set(sameAs(of), [...same, group]);
    }
    for (const name of mine) group.before.add(name);
    return [{ knot: knot.name, group: { key: group.key, of: group.of } }];
  });
}

/** From where groups begin along the ways, step by step, to knots that have none; what is nearer comes first. */
function spread({ ways, knots }: Graph, groupAt: Map<string, GroupedSource['group']>): void {
  const knotOf = new Map(knots.map(knot => [knot.name, knot.knot ?? knot.name]));
  const onward = new Map<string, string[]>();
  for (const way of ways) {
    const from = knotOf.get(way.from) ?? way.from;
    onward.set(from, [...(onward.get(from) ?? []), knotOf.get(way.to) ?? way.to]);
  }
  const queue = [...groupAt.keys()];
  for (const name of queue) {
    const group = groupAt.get(name);
    for (const next of onward.get(name) ?? []) {
      if (!group || groupAt.has(next)) continue;
      groupAt.set(next, group);
      queue.push(next);
    }
  }
  // What one comes through before anything has begun belongs to what it leads to.
  const before = [...reachedBy(ways)].filter(name => !groupAt.has(name));
  for (const name of before.toReversed()) {
    const next = onward.get(name)?.find(one => groupAt.has(one));
    const group = next === undefined ? undefined : groupAt.get(next);
    if (group) groupAt.set(name, group);
  }
}
