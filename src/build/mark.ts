/**
 * The mark: a ring of chairs seen from above, and one that has been drawn back out of it, the learner's. Every
 * picture of the app is made from this drawing by `src/cli/marks.ts`.
 */
export interface Colours {
  readonly ink: string;
  readonly accent: string;
  readonly ground: string;
}

export const DAY: Colours = { ink: '#2b2824', accent: '#8b3a19', ground: '#faf6ee' };
export const NIGHT: Colours = { ink: '#ebe6dc', accent: '#eda277', ground: '#12171b' };

export interface Look {
  /** A small one has fewer chairs, which are all back and no seat: ten would run together. */
  readonly detail: 'full' | 'small';
  readonly ground: 'none' | 'square' | 'rounded';
  /** The circle around the drawing, as a share of the picture's side. What systems cut to a shape is kept in 0.8. */
  readonly fills: number;
  readonly by: Colours;
  /** Where the picture may follow its reader's light. */
  readonly byNight?: Colours;
}

const SIDE = 512;

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Ring {
  /** The learner's chair included. */
  readonly chairs: number;
  readonly chair: string;
  readonly own: string;
  /** From the middle to the outer edge of a back. */
  readonly outer: number;
  /** How far the learner's chair has gone back. */
  readonly back: number;
}

/** A chair above the middle, facing it: the seat below, the back bent around it from above. */
const chair = (at: number, half: number): string =>
  `<rect x="${-half}" y="${-at}" width="${half * 2}" height="50" rx="12"/>` +
  `<path d="M${-half - 8} ${-at - 7}q3 -14 18 -17q${half - 10} ${(10 - half) / 5} ${half * 2 - 20} 0q15 3 18 17" stroke-width="17" stroke-linecap="round"/>`;

/** Back and seat in one: a piece of a ring around the middle. */
function piece(radius: number, width: number, degrees: number): string {
  const half = (degrees * Math.PI) / 360;
  const [x, y] = [round(radius * Math.sin(half)), round(-radius * Math.cos(half))];
  return `<path d="M${-x} ${y}A${radius} ${radius} 0 0 1 ${x} ${y}" stroke-width="${width}" stroke-linecap="butt"/>`;
}

const RINGS: Readonly<Record<Look['detail'], Ring>> = {
  full: { chairs: 11, chair: chair(166, 28), own: chair(166, 31), outer: 200, back: 44 },
  small: {
    chairs: 7,
    chair: piece(166, 68, 38),
    own: '<rect x="-54" y="-200" width="108" height="74" rx="18"/>',
    outer: 201,
    back: 64,
  },
};

const paint = ({ ink, accent, ground }: Colours): string =>
  `.g{fill:${ground}}.i{fill:${ink};stroke:${ink}}.a{fill:${accent};stroke:${accent}}`;

export function drawMark({ detail, ground, fills, by, byNight }: Look): string {
  const { chairs, chair, own, outer, back } = RINGS[detail];
  const scale = (fills * SIDE) / (2 * outer + back);
  // The learner's is at the bottom, where whoever looks at the picture sits.
  const places = Array.from({ length: chairs - 1 }, (_, at) => 180 + ((at + 1) * 360) / chairs);
  const night = byNight ? `@media(prefers-color-scheme:dark){${paint(byNight)}}` : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<style>path{fill:none}rect{stroke:none}${paint(by)}${night}</style>`,
    ground === 'none' ? '' : drawGround(ground),
    `<defs><g id="c">${chair}</g></defs>`,
    `<g transform="translate(${SIDE / 2} ${SIDE / 2}) scale(${round(scale)}) translate(0 ${-back / 2})">`,
    '<g class="i">',
    ...places.map(turn => `<use href="#c" transform="rotate(${round(turn % 360)})"/>`),
    '</g>',
    `<g class="a" transform="translate(0 ${back}) rotate(180)">${own}</g>`,
    '</g>',
    '</svg>\n',
  ]
    .filter(line => line !== '')
    .join('\n');
}

const drawGround = (shape: 'square' | 'rounded'): string =>
  `<rect class="g" width="${SIDE}" height="${SIDE}"${shape === 'rounded' ? ' rx="112"' : ''}/>`;
