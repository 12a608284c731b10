import type { Point } from './laid.ts';

interface LineProps {
  readonly points: readonly Point[];
  /** From 0 to 1: how many of the runs; undefined where nobody knows. */
  readonly share: number | undefined;
  readonly isReached: boolean;
  readonly isPassed: boolean;
  readonly isBothWays: boolean;
  readonly said: string;
}

const THINNEST = 1.3;
const THICKEST = 4.5;
/** By so much what the tried run came along is wider than its line. */
const BED = 10;
const HEAD = 9;
/** How far from a corner a line begins to bend. */
const BEND = 40;

/** A way on the map, with a head at its end. */
export function Line({ points, share, isReached, isPassed, isBothWays, said }: LineProps) {
  const width = share ? THINNEST + (THICKEST - THINNEST) * share : THINNEST;
  const names = ['way', share === 0 ? 'ungone' : '', isReached ? '' : 'unreached', isPassed ? 'passed' : ''];
  return (
    <g class={names.filter(Boolean).join(' ')}>
      <title>{said}</title>
      {isPassed && <path class="bed" d={curveThrough(points)} stroke-width={(width + BED).toFixed(2)} />}
      <path class="stroke" d={curveThrough(shortened(points, isBothWays))} stroke-width={width.toFixed(2)} />
      <path class="head" d={headAt(points, width)} />
      {isBothWays && <path class="head" d={headAt(points.toReversed(), width)} />}
    </g>
  );
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const between = (a: Point, b: Point, part: number): Point => ({
  x: a.x + (b.x - a.x) * part,
  y: a.y + (b.y - a.y) * part,
});

/** A thick stroke would stand out beyond the point of its head. */
function shortened(points: readonly Point[], isBothWays: boolean): Point[] {
  const cut = (way: readonly Point[]): Point[] => {
    const [last, before] = [way.at(-1), way.at(-2)];
    if (!last || !before) return [...way];
    const length = Math.hypot(last.x - before.x, last.y - before.y);
    return [...way.slice(0, -1), between(last, before, Math.min(0.9, (HEAD - 2) / length))];
  };
  const cutAtEnd = cut(points);
  return isBothWays ? cut(cutAtEnd.toReversed()).toReversed() : cutAtEnd;
}

/** A drawn line goes straight and bends softly. */
function curveThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((bend, nth) => {
    const before = points[nth] ?? first;
    const after = points[nth + 2] ?? last;
    const towards = (other: Point): Point =>
      between(bend, other, Math.min(0.5, BEND / (Math.hypot(other.x - bend.x, other.y - bend.y) || 1)));
    return `L${at(towards(before))} Q${at(bend)} ${at(towards(after))}`;
  });
  return `M${at(first)} ${bends.join(' ')} L${at(last)}`;
}

function headAt(points: readonly Point[], width: number): string {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [x, y] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const half = 3 + width / 2;
  const [backX, backY] = [tip.x - x * HEAD, tip.y - y * HEAD];
  const corners = [
    tip,
    { x: backX - y * half, y: backY + x * half },
    { x: backX + y * half, y: backY - x * half },
  ];
  return `M${corners.map(at).join(' L')} Z`;
}
