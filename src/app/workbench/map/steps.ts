import type { Point } from './laid.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';
export type Step = Direction | 'first' | 'last';
const STEP_OF = new Map<string, Step>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'first'],
  ['End', 'last'],
]);
/** The step that a key asks for; with another key held it is the browser's. */
export const stepOf = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Step | undefined =>
  ctrlKey || metaKey || altKey ? undefined : STEP_OF.get(key);

interface Standing extends Point {
  readonly key: string;
}
interface Link {
  readonly from: string;
  readonly to: string;
}

/** How far one has to go, and how far one strays; undefined where it lies elsewhere. */
function strayed(from: Point, to: Point, direction: Direction): number | undefined {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const [on, aside] = {
    up: [-y, x],
    down: [y, x],
    left: [-x, y],
    right: [x, y],
  }[direction];
  return on !== undefined && aside !== undefined && on > 4 ? on + 2.5 * Math.abs(aside) : undefined;
}

/** Where an arrow key leads: along a line if one goes that way, else to what lies nearest. */
export function stepFrom(
  here: string,
  direction: Direction,
  standing: readonly Standing[],
  links: readonly Link[],
): string | undefined {
  const from = standing.find(one => one.key === here);
  if (!from) return standing[0]?.key;
  const linked = new Set(links.flatMap(({ from: a, to: b }) => (a === here ? [b] : b === here ? [a] : [])));
  const nearest = (among: readonly Standing[]): string | undefined => {
    const rated = among.flatMap(one => {
      const strays = one.key === here ? undefined : strayed(from, one, direction);
      return strays === undefined ? [] : [{ key: one.key, strays }];
    });
    return rated.toSorted((a, b) => a.strays - b.strays)[0]?.key;
  };
  // A line that leads down and a little aside is for the keys up and down.
  const isUpright = direction === 'up' || direction === 'down';
  return (isUpright ? nearest(standing.filter(one => linked.has(one.key))) : undefined) ?? nearest(standing);
}
