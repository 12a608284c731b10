import { type Graph, type Knot, START, type Way } from './graph.ts';
import type { Group } from './groups.ts';

/** What a map shows in one place: a knot with what is folded into it, or a whole group. */
export interface Site {
  readonly key: string;
  readonly kind: 'knot' | 'group';
  readonly group: Group;
  /** All that it stands for, in the order of the text. A knot's own name is the first. */
  readonly knots: readonly Knot[];
  /** The region that it lies in, where its group is unfolded. */
  readonly region?: string;
  /** Whether it has stitches, and they are folded into it. */
  readonly hidesStitches: boolean;
}

/** One line of a map: all ways between two sites, both ways round. */
export interface Road {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly there: readonly Way[];
  readonly back: readonly Way[];
}

export interface Sheet {
  readonly sites: readonly Site[];
  readonly roads: readonly Road[];
  /** The groups that are unfolded. */
  readonly regions: readonly Group[];
}

/** A small case shows all of its knots at once. */
const MANY = 20;

/** What is unfolded when a map is first looked at: groups by their key, knots with stitches by their name. */
export function firstUnfolded(graph: Graph, groups: readonly Group[]): ReadonlySet<string> {
  const knots = graph.knots.filter(knot => knot.kind !== 'stitch');
  const isSmall = knots.length <= MANY || groups.length === 1;
  return new Set(isSmall ? groups.map(group => group.key) : []);
}

/** Whether unfolding a group shows more than the group itself does. */
const canUnfold = (group: Group, byName: ReadonlyMap<string, Knot>): boolean =>
  group.knots.filter(name => isSeen(byName.get(name))).length > 1;

/** A beginning in which nothing is said is not worth a place; one says of the next knot that it is the first. */
const isSeen = (knot: Knot | undefined): boolean =>
  knot !== undefined &&
  knot.kind !== 'stitch' &&
  (knot.kind === 'knot' || knot.lines + knot.replies + knot.turns > 0);

export function sheetOf(graph: Graph, groups: readonly Group[], unfolded: ReadonlySet<string>): Sheet {
  const byName = new Map(graph.knots.map(knot => [knot.name, knot]));
  const sites: Site[] = [];
  const regions: Group[] = [];
  for (const group of groups) {
    const knots = group.knots.flatMap(name => byName.get(name) ?? []);
    const isRegion = canUnfold(group, byName) && unfolded.has(group.key);
    if (isRegion) regions.push(group);
    if (canUnfold(group, byName) && !isRegion)
      sites.push({ key: group.key, kind: 'group', group, knots, hidesStitches: false });
    else sites.push(...sitesOf(knots, group, unfolded, isRegion ? group.key : undefined));
  }
  return { sites, roads: roadsOf(graph, sites), regions };
}

function sitesOf(
  knots: readonly Knot[],
  group: Group,
  unfolded: ReadonlySet<string>,
  region: string | undefined,
): Site[] {
  const isOne = !knots.some(isSeen);
  const start = knots.find(knot => knot.name === START);
  const sites: Site[] = [];
  for (const knot of knots) {
    if (knot.kind === 'start' ? !isSeen(knot) && !isOne : knot.kind === 'stitch') continue;
    const stitches = knots.filter(one => one.knot === knot.name);
    const isOpen = stitches.length > 0 && unfolded.has(knot.name);
    const place = { kind: 'knot' as const, group, ...(region !== undefined && { region }) };
    // A beginning that has no place of its own goes with the first that has one.
    const before = sites.length === 0 && start && !isSeen(start) && knot !== start ? [start] : [];
    const folded = isOpen ? [] : stitches;
    sites.push({
      key: knot.name,
      ...place,
      knots: [knot, ...before, ...folded],
      hidesStitches: folded.length > 0,
    });
    if (isOpen)
      for (const stitch of stitches)
        sites.push({ key: stitch.name, ...place, knots: [stitch], hidesStitches: false });
  }
  return sites;
}

function roadsOf({ ways }: Graph, sites: readonly Site[]): Road[] {
  const siteOf = new Map(sites.flatMap(site => site.knots.map(knot => [knot.name, site.key] as const)));
  const order = new Map(sites.map((site, at) => [site.key, at]));
  const roads = new Map<string, { from: string; to: string; there: Way[]; back: Way[] }>();
  for (const way of ways) {
    const [from, to] = [siteOf.get(way.from), siteOf.get(way.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const isOnward = (order.get(from) ?? 0) <= (order.get(to) ?? 0);
    const [first, second] = isOnward ? [from, to] : [to, from];
    const key = JSON.stringify([first, second]);
    const road = roads.get(key) ?? { from: first, to: second, there: [], back: [] };
    (isOnward ? road.there : road.back).push(way);
    roads.set(key, road);
  }
  // A road that is gone in one direction only begins where one sets out.
  return [...roads].map(([key, road]) =>
    road.there.length > 0
      ? { key, ...road }
      : { key, from: road.to, to: road.from, there: road.back, back: [] },
  );
}
