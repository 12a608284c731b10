/**
 * Furniture as a stage plan draws it: from above, in pen lines. Everything is put where its middle is; sizes are in
 * the units of a plan's floor, where a chair is 34 wide.
 */
export type Drawing = string;

const PEN = 'stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"';
const THIN = 'stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"';
const SOFT = 'fill="currentColor" fill-opacity=".07"';

const path = (d: string, pen = PEN): Drawing => `<path ${pen} d="${d}"/>`;

/** A box with softened corners; filled a little, so that it lies on the floor. */
export const box = (x: number, y: number, width: number, height: number, round = 6): Drawing =>
  `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${round}" ${SOFT} ${PEN}/>`;

const turned = (x: number, y: number, degrees: number, drawing: Drawing): Drawing =>
  `<g transform="translate(${x} ${y}) rotate(${degrees})">${drawing}</g>`;

/** Facing down the page; its back is the bow behind. */
export const chair = (x: number, y: number, facing = 0): Drawing =>
  turned(x, y, facing, box(0, 2, 32, 30, 9) + path('M-19 6V-8A19 13 0 0 1 19 -8V6'));

export const armchair = (x: number, y: number, facing = 0): Drawing =>
  turned(x, y, facing, box(0, 2, 46, 44, 12) + path('M-30 24V-12A30 18 0 0 1 30 -12V24M-17 22V0M17 22V0'));

export const sofa = (x: number, y: number, width: number): Drawing =>
  box(x, y, width, 50, 14) +
  path(`M${x - width / 2 + 12} ${y + 24}V${y - 8}H${x + width / 2 - 12}V${y + 24}`) +
  path(`M${x} ${y - 8}V${y + 24}`, THIN);

/** The head of the bed is at the left, against the wall. */
export const bed = (x: number, y: number, length = 164): Drawing =>
  box(x, y, length, 76, 8) +
  box(x - length / 2 + 27, y, 34, 56, 12) +
  path(
    `M${x - length / 2 + 62} ${y - 37}C${x - length / 2 + 54} ${y - 12} ${x - length / 2 + 70} ${y + 10} ${x - length / 2 + 60} ${y + 37}`,
  ) +
  path(
    `M${x - length / 2 + 74} ${y - 26}H${x + length / 2 - 12}M${x - length / 2 + 74} ${y + 26}H${x + length / 2 - 12}`,
    THIN,
  );

/** A narrow bed on four wheels, with rails. */
export const trolley = (x: number, y: number): Drawing =>
  box(x, y, 122, 52, 8) +
  box(x - 42, y, 24, 36, 9) +
  path(`M${x - 20} ${y - 31}H${x + 44}M${x - 20} ${y + 31}H${x + 44}`) +
  [-52, 52]
    .map(dx => [-32, 32].map(dy => `<circle cx="${x + dx}" cy="${y + dy}" r="4.5" ${PEN}/>`).join(''))
    .join('');

export const table = (x: number, y: number, width: number, height: number): Drawing =>
  box(x, y, width, height, 5);
export const roundTable = (x: number, y: number, radius: number): Drawing =>
  `<circle cx="${x}" cy="${y}" r="${radius}" ${SOFT} ${PEN}/>`;

/** A screen and a keyboard, as one sees them from above. */
export const computer = (x: number, y: number, facing = 0): Drawing =>
  turned(x, y, facing, path('M-20 -8H20') + path('M-14 4H14V12H-14Z', THIN));

export const basin = (x: number, y: number): Drawing =>
  box(x, y, 34, 24, 8) +
  `<ellipse cx="${x}" cy="${y + 2}" rx="10" ry="6" ${THIN}/>` +
  path(`M${x} ${y - 12}V${y - 4}`);

/** A stand with a bag on it: five feet and a pole. */
export const dripStand = (x: number, y: number): Drawing =>
  [0, 72, 144, 216, 288].map(turn => turned(x, y, turn, path('M0 0V-11', THIN))).join('') +
  `<circle cx="${x}" cy="${y}" r="3.2" fill="currentColor"/>`;

export const plant = (x: number, y: number): Drawing =>
  `<circle cx="${x}" cy="${y}" r="9" ${PEN}/>` +
  [20, 92, 164, 236, 308]
    .map(turn => turned(x, y, turn, path('M0 0C-8 -10 -4 -20 0 -22C4 -20 8 -10 0 0', THIN)))
    .join('');

/** Shelves along a wall, with what lies folded on them. */
export const shelves = (x: number, y: number, width: number, height: number): Drawing => {
  const along = width > height;
  const count = Math.round((along ? width : height) / 26);
  const step = (along ? width : height) / count;
  const lines = Array.from({ length: count - 1 }, (_, index) =>
    along
      ? `M${x - width / 2 + step * (index + 1)} ${y - height / 2 + 4}V${y + height / 2 - 4}`
      : `M${x - width / 2 + 4} ${y - height / 2 + step * (index + 1)}H${x + width / 2 - 4}`,
  );
  return box(x, y, width, height, 3) + path(lines.join(''), THIN);
};

/** A curtain on a rail, drawn as far as it goes. */
export const curtain = (x: number, y: number, length: number): Drawing => {
  const folds = 't9 0'.repeat(Math.round(length / 9) - 1);
  return path(`M${x} ${y - 9}h${length}`, THIN) + path(`M${x} ${y}q4.5 -9 9 0${folds}`);
};

export const rug = (x: number, y: number, width: number, height: number): Drawing =>
  `<ellipse cx="${x}" cy="${y}" rx="${width / 2}" ry="${height / 2}" ${SOFT} ${THIN} stroke-dasharray="1 6"/>`;

const WALL = { left: 10, right: 310, top: 12, bottom: 248 } as const;
const WALL_PEN = 'stroke="currentColor" stroke-width="4.5" stroke-linecap="square"';

export interface Opening {
  readonly in: 'left' | 'right' | 'top' | 'bottom';
  /** Where along the wall it is, from its middle. */
  readonly at: number;
  readonly kind: 'door' | 'window' | 'gap';
  readonly wide?: number;
}

/** Four walls with their openings: a door with its swing, a window as a double line, a gap as nothing. */
export function walls(openings: readonly Opening[]): Drawing {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map(side => {
    const isUpright = side === 'left' || side === 'right';
    const [from, to] = isUpright ? [WALL.top, WALL.bottom] : [WALL.left, WALL.right];
    const at = (along: number, inward = 0) => {
      const inside = side === 'right' || side === 'bottom' ? -inward : inward;
      return isUpright ? `${WALL[side] + inside} ${along}` : `${along} ${WALL[side] + inside}`;
    };
    const own = openings.filter(opening => opening.in === side).toSorted((a, b) => a.at - b.at);
    let start: number = from;
    let solid = '';
    let rest = '';
    for (const { at: middle, kind, wide = 44 } of own) {
      const [a, b] = [middle - wide / 2, middle + wide / 2];
      solid += `M${at(start)}L${at(a)}`;
      start = b;
      if (kind === 'window') rest += path(`M${at(a, -3)}L${at(b, -3)}M${at(a, 3)}L${at(b, 3)}`, THIN);
      if (kind === 'door')
        rest +=
          path(`M${at(a)}L${at(a, wide)}`) + path(`M${at(a, wide)}Q${at(b - 6, wide - 6)} ${at(b)}`, THIN);
    }
    return `<path ${WALL_PEN} d="${solid}M${at(start)}L${at(to)}"/>${rest}`;
  });
  return sides.join('');
}
