import type { Plot, Point, Size, Track } from './laid.ts';

/** Many plots that hang on one alone, set in two rows along a stem, as a river parts into its arms. */
export interface Delta extends Size {
  readonly key: string;
  readonly hub: string;
  readonly region?: string;
  readonly arms: readonly { readonly plot: Plot; readonly at: Point }[];
}

/** So many that one row of them would be wider than anything else. */
const MANY = 5;
const STEM = 56;
const BETWEEN_ARMS = 12;
/** Over the first arms, for the line to come in. */
const MOUTH = 8;

export function deltasIn(plots: readonly Plot[], tracks: readonly Track[]): Delta[] {
  const ends = new Map<string, string[]>();
  for (const { from, to } of tracks)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      ends.set(one, [...(ends.get(one) ?? []), other]);
  const hanging = new Map<string, Plot[]>();
  for (const plot of plots) {
    const [hub, ...others] = ends.get(plot.key) ?? [];
    if (hub === undefined || others.length > 0) continue;
    const key = JSON.stringify([hub, plot.region]);
    hanging.set(key, [...(hanging.get(key) ?? []), plot]);
  }
  return [...hanging.values()]
    .filter(leaves => leaves.length >= MANY)
    .map(leaves => deltaOf(leaves, ends.get(leaves[0]?.key ?? '')?.[0] ?? ''));
}

/** Arms are counted from the middle of the delta's upper edge. */
function deltaOf(leaves: readonly Plot[], hub: string): Delta {
  const arms: { plot: Plot; at: Point }[] = [];
  let height = MOUTH;
  for (let nth = 0; nth < leaves.length; nth += 2) {
    const row = leaves.slice(nth, nth + 2);
    const high = Math.max(...row.map(plot => plot.height));
    for (const [side, plot] of row.entries())
      arms.push({
        plot,
        at: {
          x: (STEM / 2 + plot.width / 2) * (side === 0 ? -1 : 1),
          y: height + high / 2,
        },
      });
    height += high + BETWEEN_ARMS;
  }
  const widest = Math.max(...leaves.map(plot => plot.width));
  const region = leaves[0]?.region;
  return {
    key: `${hub} ${leaves[0]?.key}`,
    hub,
    ...(region !== undefined && { region }),
    width: 2 * widest + STEM,
    height: height - BETWEEN_ARMS,
    arms,
  };
}

/** From the hub down the stem and aside into the arm; `inlet` is how one comes from the hub to the delta. */
export function alongArm(
  inlet: readonly Point[],
  mouth: Point,
  { plot, at }: Delta['arms'][number],
): Point[] {
  const y = mouth.y + at.y;
  const x = mouth.x + at.x + (plot.width / 2) * (at.x < 0 ? 1 : -1);
  return [...inlet.slice(0, -1), mouth, { x: mouth.x, y }, { x, y }];
}
