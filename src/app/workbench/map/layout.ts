import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';

/** A point on the sheet, in the sheet's own units: 18 of them are as wide as a letter of the page is high. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is to be laid out. Plain data: it goes to a worker. */
export interface Survey {
  readonly plots: readonly (Size & { readonly key: string; readonly region?: string })[];
  readonly tracks: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  readonly regions: readonly string[];
}

/** Where everything lies: a plot by its middle, a region by its upper corner. */
export interface Laid extends Size {
  readonly plots: readonly (Point & { readonly key: string })[];
  readonly tracks: readonly { readonly key: string; readonly points: readonly Point[] }[];
  readonly regions: readonly (Point & Size & { readonly key: string })[];
}

export const MARGIN = 26;
/** Room over a region's knots for its name. */
export const REGION_HEAD = 30;
const REGION_PAD = 16;
/** So many leaves hang in one row beneath what they all hang on. */
const ROW = 4;

export function laidOut({ plots, tracks, regions }: Survey): Laid {
  const graph = new Graph<GraphLabel, Partial<NodeLabel>, EdgeLabel>({ compound: true });
  graph.setGraph({ rankdir: 'TB', nodesep: 26, edgesep: 16, ranksep: 46, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const key of regions) graph.setNode(`region ${key}`, {});
  for (const { key, width, height, region } of plots) {
    graph.setNode(`plot ${key}`, { width, height });
    if (region !== undefined) graph.setParent(`plot ${key}`, `region ${region}`);
  }
  const rowOf = rowsOf(tracks);
  for (const { key, from, to } of tracks)
    graph.setEdge(`plot ${from}`, `plot ${to}`, { key, minlen: rowOf(from, to), weight: 1 });
  layout(graph);

  const laidPlots = plots.map(({ key }) => ({ key, ...pointIn(graph.node(`plot ${key}`)) }));
  const laidRegions = regions.map(key => regionAround(key, plots, laidPlots));
  return {
    ...sizeOf(graph.graph(), laidRegions),
    plots: laidPlots,
    tracks: graph.edges().map(edge => {
      const { key, points } = graph.edge(edge);
      return { key: String(key), points: (points ?? []).map(pointIn) };
    }),
    regions: laidRegions,
  };
}

const pointIn = ({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point => ({ x, y });

/** A hub with many that hang on it alone would make a sheet of one endless row. */
function rowsOf(tracks: Survey['tracks']): (from: string, to: string) => number {
  const ends = tracks.flatMap(({ from, to }) => [from, to]);
  const degree = new Map<string, number>();
  for (const end of ends) degree.set(end, (degree.get(end) ?? 0) + 1);
  const rows = new Map<string, number>();
  const hanging = new Map<string, number>();
  for (const { from, to } of tracks) {
    if (degree.get(to) !== 1) continue;
    const nth = hanging.get(from) ?? 0;
    hanging.set(from, nth + 1);
    rows.set(JSON.stringify([from, to]), 1 + Math.floor(nth / ROW));
  }
  return (from, to) => rows.get(JSON.stringify([from, to])) ?? 1;
}

/** dagre leaves no room for a name; so a region is drawn around what lies in it. */
function regionAround(
  key: string,
  plots: Survey['plots'],
  laid: readonly Point[],
): Point & Size & { readonly key: string } {
  const boxes = plots.flatMap(({ region, width, height }, at) => {
    const middle = laid[at];
    return region === key && middle
      ? [
          {
            left: middle.x - width / 2,
            right: middle.x + width / 2,
            top: middle.y - height / 2,
            bottom: middle.y + height / 2,
          },
        ]
      : [];
  });
  const x = Math.min(...boxes.map(box => box.left)) - REGION_PAD;
  const y = Math.min(...boxes.map(box => box.top)) - REGION_HEAD;
  return {
    key,
    x,
    y,
    width: Math.max(...boxes.map(box => box.right)) + REGION_PAD - x,
    height: Math.max(...boxes.map(box => box.bottom)) + REGION_PAD - y,
  };
}

function sizeOf(graph: Partial<Size>, regions: readonly (Point & Size)[]): Size {
  return {
    width: Math.max(graph.width ?? 0, ...regions.map(one => one.x + one.width + MARGIN / 2)),
    height: Math.max(graph.height ?? 0, ...regions.map(one => one.y + one.height + MARGIN / 2)),
  };
}
