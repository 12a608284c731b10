import { BETWEEN_RANKS, columnLaidOut } from './column.ts';
import type { Laid, Point, Survey, Track } from './laid.ts';

/** Between two columns, with room for what runs up between them. */
const GUTTER = 64;

/** Lays out each column by itself, since a conversation is long and narrow, and puts them side by side. */
export function laidOut({ plots, tracks, regions }: Survey): Laid {
  const columnOf = new Map(plots.map(plot => [plot.key, plot.column]));
  const columns = [...new Set(plots.map(plot => plot.column))].toSorted((a, b) => a - b);
  const isWithin = ({ from, to }: Track): boolean => columnOf.get(from) === columnOf.get(to);
  let whole: Laid = { width: 0, height: 0, plots: [], tracks: [], regions: [] };
  const rightOf = new Map<number, number>();
  for (const column of columns) {
    const own = plots.filter(plot => plot.column === column);
    const laid = columnLaidOut({
      plots: own,
      tracks: tracks.filter(track => columnOf.get(track.from) === column && isWithin(track)),
      regions: regions.filter(region => own.some(plot => plot.region === region.key)),
    });
    whole = beside(whole, laid);
    rightOf.set(column, whole.width);
  }
  const across = tracks.filter(track => !isWithin(track));
  const sized = new Map(plots.map(plot => [plot.key, plot]));
  const placed = new Map(whole.plots.map(plot => [plot.key, plot]));
  return {
    ...whole,
    tracks: [
      ...whole.tracks,
      ...across.flatMap(({ key, from, to }) => {
        const [a, b, plotA, plotB] = [placed.get(from), placed.get(to), sized.get(from), sized.get(to)];
        if (!a || !b || !plotA || !plotB) return [];
        const gutter = (rightOf.get(Math.min(plotA.column, plotB.column)) ?? 0) + GUTTER / 2;
        const [foot, head] = [a.y + plotA.height / 2, b.y - plotB.height / 2];
        const turn = BETWEEN_RANKS / 2;
        return [
          {
            key,
            points: [
              { x: a.x, y: foot },
              { x: a.x, y: foot + turn },
              { x: gutter, y: foot + turn },
              { x: gutter, y: head - turn },
              { x: b.x, y: head - turn },
              { x: b.x, y: head },
            ],
          },
        ];
      }),
    ],
  };
}

function beside(left: Laid, right: Laid): Laid {
  const shift = left.width === 0 ? 0 : left.width + GUTTER;
  const moved = <Where extends Point>(one: Where): Where => ({ ...one, x: one.x + shift });
  return {
    width: shift + right.width,
    height: Math.max(left.height, right.height),
    plots: [...left.plots, ...right.plots.map(moved)],
    tracks: [...left.tracks, ...right.tracks.map(({ key, points }) => ({ key, points: points.map(moved) }))],
    regions: [
      ...left.regions,
      ...right.regions.map(region => ({ ...moved(region), name: moved(region.name) })),
    ],
  };
}
