import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { alongArm, type Delta, deltasIn } from './delta.ts';
import type { Laid, Plot, Point, Region, Size, Survey } from './laid.ts';

const MARGIN = 26;
const REGION_PAD = 14;
export const BETWEEN_RANKS = 42;

type Sheet = Graph<GraphLabel, Partial<NodeLabel>, EdgeLabel>;

/** Lays out what belongs together, from above to below. */
export function columnLaidOut(survey: Survey): Laid {
  try {
    return laidOutByDagre(survey);
  } catch {
    // With regions dagre stumbles over some graphs ("Not possible to find intersection"); a map without is one too.
    const plots = survey.plots.map(({ key, width, height, column }) => ({ key, width, height, column }));
    return laidOutByDagre({ ...survey, plots, regions: [] });
  }
}

function laidOutByDagre({ plots, tracks, regions }: Survey): Laid {
  const deltas = deltasIn(plots, tracks);
  const deltaOf = new Map(deltas.flatMap(delta => delta.arms.map(({ plot }) => [plot.key, delta] as const)));
  const graph: Sheet = new Graph({ compound: true });
  graph.setGraph({
    rankdir: 'TB',
    nodesep: 26,
    edgesep: 16,
    ranksep: BETWEEN_RANKS,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const put = (node: string, { width, height }: Size, region: string | undefined): void => {
    graph.setNode(node, { width, height });
    if (region !== undefined) graph.setParent(node, `region ${region}`);
  };
  for (const region of regions) {
    graph.setNode(`region ${region.key}`, {});
    put(`name ${region.key}`, region, region.key);
  }
  for (const plot of plots) if (!deltaOf.has(plot.key)) put(`plot ${plot.key}`, plot, plot.region);
  for (const delta of deltas) {
    put(`delta ${delta.key}`, delta, delta.region);
    graph.setEdge(`plot ${delta.hub}`, `delta ${delta.key}`, { weight: 4 });
  }
  // The name of a region stands over the first that lies in it, and under what leads there; lines go round it.
  const regionOf = new Map(plots.map(plot => [plot.key, plot.region]));
  for (const { key } of regions) {
    const first = plots.find(plot => plot.region === key && !deltaOf.has(plot.key));
    const inlet = tracks.find(({ from, to }) => regionOf.get(to) === key && regionOf.get(from) !== key);
    if (first) graph.setEdge(`name ${key}`, `plot ${first.key}`, { weight: 1 });
    if (inlet && !deltaOf.has(inlet.from)) graph.setEdge(`plot ${inlet.from}`, `name ${key}`, { weight: 1 });
  }
  for (const { key, from, to } of tracks)
    if (!deltaOf.has(from) && !deltaOf.has(to))
      graph.setEdge(`plot ${from}`, `plot ${to}`, { key, weight: 1 });
  layout(graph);

  const laidPlots = plots.map(plot => ({ key: plot.key, ...middleOf(graph, plot, deltaOf.get(plot.key)) }));
  const laidRegions = regions.map(region => regionAround(region, plots, laidPlots, graph));
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.max(width, ...laidRegions.map(one => one.x + one.width + MARGIN / 2)),
    height: Math.max(height, ...laidRegions.map(one => one.y + one.height + MARGIN / 2)),
    plots: laidPlots,
    tracks: tracks.map(({ key, from, to }) => ({ key, points: pointsOf(graph, from, to, deltaOf) })),
    regions: laidRegions,
  };
}

const pointIn = ({ x = 0, y = 0 }: Partial<Point>): Point => ({ x, y });

function mouthOf(graph: Sheet, delta: Delta): Point {
  const { x, y } = pointIn(graph.node(`delta ${delta.key}`));
  return { x, y: y - delta.height / 2 };
}

function middleOf(graph: Sheet, { key }: Plot, delta: Delta | undefined): Point {
  const arm = delta?.arms.find(one => one.plot.key === key);
  if (!delta || !arm) return pointIn(graph.node(`plot ${key}`));
  const mouth = mouthOf(graph, delta);
  return { x: mouth.x + arm.at.x, y: mouth.y + arm.at.y };
}

function pointsOf(graph: Sheet, from: string, to: string, deltaOf: ReadonlyMap<string, Delta>): Point[] {
  const delta = deltaOf.get(to) ?? deltaOf.get(from);
  const leaf = deltaOf.has(to) ? to : from;
  const arm = delta?.arms.find(one => one.plot.key === leaf);
  if (!delta || !arm) return (graph.edge(`plot ${from}`, `plot ${to}`).points ?? []).map(pointIn);
  const inlet = (graph.edge(`plot ${delta.hub}`, `delta ${delta.key}`).points ?? []).map(pointIn);
  const points = alongArm(inlet, mouthOf(graph, delta), arm);
  return leaf === to ? points : points.toReversed();
}

/** dagre gives a region's own box without what we hang into it. */
function regionAround(
  region: Region,
  plots: readonly Plot[],
  laid: readonly Point[],
  graph: Sheet,
): Laid['regions'][number] {
  const name = pointIn(graph.node(`name ${region.key}`));
  const boxes = plots.flatMap((plot, at) => {
    const middle = laid[at];
    return plot.region === region.key && middle ? [boxOf(middle, plot)] : [];
  });
  const all = [boxOf(name, region), ...boxes];
  const x = Math.min(...all.map(box => box.left)) - REGION_PAD;
  const y = Math.min(...all.map(box => box.top)) - REGION_PAD / 2;
  return {
    key: region.key,
    name,
    x,
    y,
    width: Math.max(...all.map(box => box.right)) + REGION_PAD - x,
    height: Math.max(...all.map(box => box.bottom)) + REGION_PAD - y,
  };
}

const boxOf = ({ x, y }: Point, { width, height }: Size) => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});
