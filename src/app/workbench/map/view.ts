import { type ReadonlySignal, signal } from '@preact/signals';
import type { Graph } from '#core/workbench/graph.ts';
import type { Reading } from '#core/workbench/reading.ts';
import { steadied } from '#core/workbench/steady.ts';
import type { Desk } from '../desk.ts';

export const MANNERS = ['drawing', 'list'] as const;
export type Manner = (typeof MANNERS)[number];

/** How somebody has left the map of a draft, for when they come back to it from another pane. */
export interface View {
  readonly manner: ReadonlySignal<Manner>;
  /** What was folded or unfolded by hand, against what a map begins with. */
  readonly turned: ReadonlySignal<ReadonlySet<string>>;
  /** The site that is looked at, by its key. */
  readonly chosen: ReadonlySignal<string | undefined>;
  /** 1 is the size of the page's own letters; 0 until the first map knows how wide it is. */
  readonly zoom: ReadonlySignal<number>;
  show(manner: Manner): void;
  turn(key: string): void;
  choose(site: string): void;
  readonly zoomTo: (zoom: number) => void;
  /** The map to be shown of a text: its own, or the last one that ink could read. */
  graphOf(reading: Reading): Graph;
}

const views = new WeakMap<Desk, View>();

export function viewOf(desk: Desk): View {
  const view = views.get(desk) ?? newView();
  views.set(desk, view);
  return view;
}

function newView(): View {
  // As narrow as where the text and what is beside it no longer stand side by side (workbench.css).
  const isSmall = matchMedia('(max-width: 60rem)').matches;
  const manner = signal<Manner>(isSmall ? 'list' : 'drawing');
  const turned = signal<ReadonlySet<string>>(new Set());
  const chosen = signal<string | undefined>(undefined);
  const zoom = signal(0);
  let lastRead: Graph | undefined;
  return {
    manner,
    turned,
    chosen,
    zoom,
    show(now) {
      manner.value = now;
    },
    turn(key) {
      const now = new Set(turned.peek());
      if (!now.delete(key)) now.add(key);
      turned.value = now;
    },
    choose(site) {
      chosen.value = site;
    },
    zoomTo(now) {
      zoom.value = now;
    },
    graphOf({ graph }) {
      if (!graph.isGuess) lastRead = graph;
      return steadied(lastRead, graph);
    },
  };
}
