import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Face } from '#core/model/person.ts';
import type { Look } from './look.ts';
import { FEATURES_OF_FACE } from './faces.ts';
import { CHIN_BEARD, DRAWING_OF_EXTRA, DRAWING_OF_HEAD, INK, WHEELCHAIR } from './own.ts';
import { BROWS, CREASES, EYES, type Mouth, MOUTHS, NOSE, TEARS } from './strokes.ts';
import { isOwnHead, OWN_BEARD } from './words.ts';

/** What Open Peeps calls its places; the order is the order of painting. */
const HEAD = '<g transform="matrix(.99789 0 0 1 156 62)">';
const FACE = '<g transform="translate(315 248)">';
const BEARD = '<g transform="translate(279 400)">';
const MASK = '<g transform="translate(179 343)">';
const GLASSES = '<g transform="translate(203 303)">';

/**
 * Neck and shoulders as far as the square shows them, in six strokes. The style's own figure goes on to the
 * hips, which would be half the bytes of every file.
 */
const bodyOf = (look: Look): string =>
  `<path fill="#${look.skin}" d="M322 470V530C310 572 285 592 238 596 300 680 340 704 391 704S480 680 522 600C480 590 452 570 445 500Z"/>` +
  `<path fill="#${look.top}" d="M236 594C190 596 150 615 128 634 90 664 50 700 30 740H680C640 680 590 632 518 598 500 660 455 699 391 699S280 655 247 598Z"/>` +
  '<path fill="none" stroke="#000" stroke-width="13" stroke-linecap="round" stroke-linejoin="round" d="M330 522C314 566 290 590 240 596M444 528C446 568 472 592 514 602M240 594C185 598 140 624 110 650 80 676 48 706 30 740M247 598C280 655 330 699 391 699S505 655 516 602C590 632 640 680 680 740"/>';

/** The strokes of one face, the same for everybody. */
export function drawFace(face: Face): string {
  const { brows, eyes, mouth, creases = [], tears } = FEATURES_OF_FACE[face];
  const { filled, lids } = EYES[eyes];
  const { line, open = '' }: Mouth = MOUTHS[mouth];
  const drops = tears
    ? `<path fill="#dcecf3" stroke="${INK}" stroke-opacity=".6" stroke-width="3" d="${TEARS}"/>`
    : '';
  return (
    `${FACE}${drops}<path fill="${INK}" d="${filled}${open}"/>` +
    `<path stroke="${INK}" stroke-width="10.5" stroke-linecap="round" stroke-linejoin="round" d="${BROWS[brows]}${NOSE}${line}"/>` +
    (creases.length > 0
      ? `<path stroke="${INK}" stroke-opacity=".7" stroke-width="5.5" stroke-linecap="round" d="${creases.map(one => CREASES[one]).join('')}"/>`
      : '') +
    (lids ? `<path stroke="${INK}" stroke-width="8" stroke-linecap="round" d="${lids}"/>` : '') +
    '</g>'
  );
}

/** The stretch of a drawing from one place to the next, empty places left out. */
function between(svg: string, from: string, to: string): string {
  const start = svg.indexOf(from);
  const end = svg.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error('Open Peeps has changed how its drawings are put together.');
  const part = svg.slice(start, end);
  return part === `${from}</g>` ? '' : part;
}

/** A person without a face: what lies behind it, and what lies over it. */
export interface Drawing {
  readonly behind: string;
  readonly over: string;
}

export function drawPerson(look: Look): Drawing {
  const beard = look.beard === OWN_BEARD ? undefined : look.beard;
  const svg = createAvatar(openPeeps, {
    seed: 'afterword',
    head: [isOwnHead(look.head) ? 'noHair1' : look.head],
    skinColor: [look.skin],
    headContrastColor: [look.hair],
    clothingColor: [look.top],
    facialHair: beard ? [beard] : [],
    facialHairProbability: beard ? 100 : 0,
    accessories: look.glasses ? [look.glasses] : [],
    accessoriesProbability: look.glasses ? 100 : 0,
    maskProbability: 0,
  }).toString();
  return {
    behind: tidy(
      [
        look.extras.includes('wheelchair') ? WHEELCHAIR : '',
        bodyOf(look),
        between(svg, HEAD, FACE),
        isOwnHead(look.head)
          ? DRAWING_OF_HEAD[look.head]({ hair: `#${look.hair}`, scarf: `#${look.scarf}` })
          : '',
        ...look.extras.map(extra => (extra === 'wheelchair' ? '' : DRAWING_OF_EXTRA[extra])),
      ].join(''),
    ),
    // The last place ends where the drawing does.
    over: tidy(
      beardOf(look, between(svg, BEARD, MASK)) +
        between(`${svg.slice(0, svg.lastIndexOf('</g></svg>'))}<end>`, GLASSES, '<end>'),
    ),
  };
}

/** A moustache sits a little higher than the style has it, so that the mouth below it still speaks. */
function beardOf({ beard }: Look, drawn: string): string {
  if (beard === OWN_BEARD) return CHIN_BEARD;
  return beard?.startsWith('moustache') ? `<g transform="translate(-2 -15)">${drawn}</g>` : drawn;
}

const tidy = (svg: string): string =>
  svg
    .replaceAll(' clip-rule="evenodd"', '')
    .replaceAll('="#000"', `="${INK}"`)
    .replaceAll(/\s*(\/?)>\s*/g, '$1>');
