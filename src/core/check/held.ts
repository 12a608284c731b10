import { type HeardBy, HeardCounter } from './heard-by.ts';
import type { Spare } from './spare.ts';
import { added, type Tally } from './tally.ts';

/** How something went wrong, and in a run that anybody can play again. */
export interface Example {
  readonly runs: number;
  readonly seed: number;
  readonly stood: string;
  /** What the group remembered in that run; empty where the learner came for the first time. */
  readonly remembered: string;
  /** What was chosen in that run. */
  readonly chosen: readonly string[];
}

/** The run in which something that a meeting must hold had least to spare. */
export interface Poorest extends Spare {
  readonly seed: number;
  /** What was chosen in it, the group's turns too. */
  readonly chosen: readonly string[];
}

/** What many meetings gave, so that two lots can be put together. */
export interface Held {
  readonly runs: number;
  /** By the author's line: in how many runs its words were met. */
  readonly met: Tally;
  readonly offered: Tally;
  readonly taken: Tally;
  /** Stitches too, by ink's own path. */
  readonly knots: Tally;
  /** In how many runs one went from one knot or stitch to another: `waiting -> the_ten_minutes`. */
  readonly ways: Tally;
  readonly endings: Tally;
  /** What a meeting must hold and did not, by rule; and how runs stopped short of the close, by stage. */
  readonly broken: Readonly<Record<string, Example>>;
  readonly stopped: Readonly<Record<string, Example>>;
  /** The fewest turns that a run could have heard, by lane, peer and moment: `lane patient`. */
  readonly fewest: Tally;
  /** For each thing that a meeting must hold, the run with least to spare. */
  readonly poorest: readonly Poorest[];
  /** For each reply, what the group had to say to whoever chose it, and did say. */
  readonly heard: readonly HeardBy[];
  readonly longest: { readonly minutes: number; readonly seed: number };
}

/** One more run in which it was so. */
export function count(examples: Map<string, Example>, name: string, one: Omit<Example, 'runs'>): void {
  addTo(examples, name, { ...one, runs: 1 });
}

/** The first stays the example; but one in which nothing was remembered shows that it is not that. */
function addTo(examples: Map<string, Example>, name: string, one: Example): void {
  const known = examples.get(name);
  const example = !known || (known.remembered !== '' && one.remembered === '') ? one : known;
  examples.set(name, { ...example, runs: (known?.runs ?? 0) + one.runs });
}

const marginOf = ({ could, wanted }: Spare): number => could - wanted;

/** Of each sort the one with least to spare; the first of equals. */
export function poorestOf(all: readonly Poorest[]): readonly Poorest[] {
  const poorest = new Map<string, Poorest>();
  for (const one of all) {
    const known = poorest.get(one.must);
    if (!known || marginOf(one) < marginOf(known)) poorest.set(one.must, one);
  }
  return [...poorest.values()];
}

/** Two lots as one. */
export function together(one: Held, other: Held): Held {
  const examples = (a: Held['broken'], b: Held['broken']): Held['broken'] => {
    const all = new Map(Object.entries(a));
    for (const [name, example] of Object.entries(b)) addTo(all, name, example);
    return Object.fromEntries(all);
  };
  const heard = new HeardCounter();
  for (const by of [...one.heard, ...other.heard]) heard.addOne(by);
  const names = new Set([...Object.keys(one.fewest), ...Object.keys(other.fewest)]);
  return {
    runs: one.runs + other.runs,
    met: added(one.met, other.met),
    offered: added(one.offered, other.offered),
    taken: added(one.taken, other.taken),
    knots: added(one.knots, other.knots),
    ways: added(one.ways, other.ways),
    endings: added(one.endings, other.endings),
    broken: examples(one.broken, other.broken),
    stopped: examples(one.stopped, other.stopped),
    fewest: Object.fromEntries(
      [...names].map(name => [name, Math.min(one.fewest[name] ?? Infinity, other.fewest[name] ?? Infinity)]),
    ),
    poorest: poorestOf([...one.poorest, ...other.poorest]),
    heard: heard.heard(),
    longest: one.longest.minutes >= other.longest.minutes ? one.longest : other.longest,
  };
}
