import type { Stage } from '#core/model/stage.ts';
import { type KnotHead, knotOfPath, knotsIn } from '#core/story/knots.ts';
import type { Place } from '#core/story/places.ts';
import type { SourceLine } from '#core/story/source.ts';
import type { InkWay, WayKind } from '#core/story/ways.ts';
import { knotFinder } from './knot-at.ts';
import { waysInLines } from './lines-ways.ts';

/** The text before the first knot: where a story begins. */
export const START = '';

/** A knot or stitch of a draft, and what stands in it. */
export interface Knot extends Place {
  /** A stitch's is ink's own path, `floor.passes`; the beginning's is `START`. */
  readonly name: string;
  readonly kind: 'start' | 'knot' | 'stitch';
  /** The knot that a stitch belongs to. */
  readonly knot?: string;
  /** The moments that begin in it, in its order. */
  readonly moments: readonly string[];
  /** The stage of the meeting that has this knot as its own. */
  readonly stage?: Stage;
  readonly replies: number;
  /** Whatever else can be chosen: the group's turns, the learner's other choices. */
  readonly turns: number;
  readonly lines: number;
  /** Whether any way from the beginning leads here. */
  readonly isReached: boolean;
}

/** A way from one knot to another, and every line on which it stands. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly WayKind[];
  readonly places: readonly Place[];
}

/** The knots of a draft and the ways between them. Plain data: it comes from a worker. */
export interface Graph {
  /** Ink could not compile the text, so its ways are read from the arrows in its lines. */
  readonly isGuess: boolean;
  readonly knots: readonly Knot[];
  readonly ways: readonly Way[];
}

export interface Written {
  readonly main: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly source: readonly SourceLine[];
  /** Undefined where ink could not compile it. */
  readonly ways: readonly InkWay[] | undefined;
}

const STAGE_OF = new Map<string, Stage>([
  ['opening', 'opening'],
  ['telling', 'telling'],
  ['facts', 'facts'],
  ['floor', 'floor'],
  ['returning', 'return'],
  ['closing', 'closing'],
]);

export function graphOf({ main, texts, source, ways }: Written, isCase: boolean): Graph {
  const heads = firsts([...texts].flatMap(([file, text]) => knotsIn(file, text)));
  const names = new Set(heads.map(head => head.name));
  const joined = joinedWays(ways ? named(ways, names) : waysInLines(texts, heads), heads);
  const reached = reachedBy(joined);
  const knotAt = knotFinder(heads);
  const within = new Map<string, SourceLine[]>();
  for (const line of source) {
    const name = knotAt(line);
    const known = within.get(name);
    if (known) known.push(line);
    else within.set(name, [line]);
  }
  const start: KnotHead = { name: START, file: main, line: 1 };
  const knots = [start, ...heads].map(({ knot, ...head }): Knot => {
    const stage = isCase ? stageOf(head.name, within.get(head.name) ?? []) : undefined;
    return {
      ...head,
      kind: head.name === START ? 'start' : knot === undefined ? 'knot' : 'stitch',
      ...(knot !== undefined && { knot }),
      ...(stage && { stage }),
      ...contentOf(within.get(head.name) ?? []),
      isReached: reached.has(head.name),
    };
  });
  return { isGuess: ways === undefined, knots, ways: joined };
}

/** Two knots of one name are a mistake that ink tells; here the first stands for both. */
function firsts(heads: readonly KnotHead[]): KnotHead[] {
  const byName = new Map<string, KnotHead>();
  for (const head of heads) if (!byName.has(head.name)) byName.set(head.name, head);
  return [...byName.values()];
}

const named = (ways: readonly InkWay[], names: ReadonlySet<string>): InkWay[] =>
  ways.map(way => ({ ...way, from: knotOfPath(way.from, names), to: knotOfPath(way.to, names) }));

/** Ways between the same two knots become one. What stays within a knot is none, and nothing leads to the start. */
function joinedWays(ways: readonly InkWay[], heads: readonly KnotHead[]): Way[] {
  const order = new Map([START, ...heads.map(head => head.name)].map((name, at) => [name, at]));
  const joined = new Map<string, { from: string; to: string; kinds: Set<WayKind>; places: Place[] }>();
  for (const { from, to, kind, place } of ways) {
    if (from === to || to === START) continue;
    const key = `${from} ${to}`;
    const way = joined.get(key) ?? { from, to, kinds: new Set(), places: [] };
    way.kinds.add(kind);
    if (place && !way.places.some(one => one.file === place.file && one.line === place.line))
      way.places.push(place);
    joined.set(key, way);
  }
  const at = (name: string): number => order.get(name) ?? 0;
  return [...joined.values()]
    .map(({ kinds, ...way }) => ({ ...way, kinds: [...kinds] }))
    .toSorted((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to));
}

/** All that some way from the beginning leads to. */
export function reachedBy(ways: readonly Pick<Way, 'from' | 'to'>[]): ReadonlySet<string> {
  const onward = new Map<string, string[]>();
  for (const { from, to } of ways) onward.set(from, [...(onward.get(from) ?? []), to]);
  const reached = new Set([START]);
  for (const name of reached) for (const next of onward.get(name) ?? []) reached.add(next);
  return reached;
}

/** The meeting begins at the door to it. */
function stageOf(name: string, lines: readonly SourceLine[]): Stage | undefined {
  const isDoor = lines.some(line => line.kind === 'choice' && line.tags.has('door'));
  return STAGE_OF.get(name) ?? (isDoor && lines.every(isOnlyDoor) ? 'opening' : undefined);
}

const isOnlyDoor = ({ kind, tags, text }: SourceLine): boolean =>
  kind !== 'choice' ? text === '' || kind === 'knot' || text.startsWith('->') : tags.has('door');

function contentOf(lines: readonly SourceLine[]): Pick<Knot, 'moments' | 'replies' | 'turns' | 'lines'> {
  const choices = lines.filter(line => line.kind === 'choice');
  const replies = choices.filter(line => line.tags.has('move') || line.tags.has('act')).length;
  return {
    moments: [
      ...new Set(lines.filter(line => line.kind !== 'head').flatMap(line => line.tags.every('moment'))),
    ],
    replies,
    turns: choices.length - replies,
    // Logic and the ends of braces are read as text too, and say nothing.
    lines: new Set(
      lines.filter(line => line.kind === 'text' && /\p{L}/u.test(line.text)).map(line => line.line),
    ).size,
  };
}
