import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { Face } from '#core/model/person.ts';
import type { Look } from './look.ts';
import { FEATURES_OF_FACE } from './portrait-faces.ts';
import { BROWS, EYES, MOUTHS, NOSE, TEARS } from './portrait-strokes.ts';
import type { Extra } from './portrait-words.ts';

/** What Open Peeps calls its places; the order is the order of painting. */
const HEAD = '<g transform="matrix(.99789 0 0 1 156 62)">';
const FACE = '<g transform="translate(315 248)">';
const BEARD = '<g transform="translate(279 400)">';
const MASK = '<g transform="translate(179 343)">';
const GLASSES = '<g transform="translate(203 303)">';

/** The pen. The page may tune it; a style attribute could not, under the site's policy. */
const INK = 'var(--peep-ink, #26221d)';

/**
 * Neck and shoulders as far as the square shows them, in six strokes. The style's own figure goes on to the
 * hips, which would be half the bytes of every file.
 */
const bodyOf = (look: Look): string =>
  `<path fill="#${look.skin}" d="M322 470V530C310 572 285 592 238 596 300 680 340 704 391 704S480 680 522 600C480 590 452 570 445 500Z"/>` +
  `<path fill="#${look.top}" d="M236 594C190 596 150 615 128 634 90 664 50 700 30 740H680C640 680 590 632 518 598 500 660 455 699 391 699S280 655 247 598Z"/>` +
  '<path fill="none" stroke="#000" stroke-width="13" stroke-linecap="round" stroke-linejoin="round" d="M330 522C314 566 290 590 240 596M444 528C446 568 472 592 514 602M240 594C185 598 140 624 110 650 80 676 48 706 30 740M247 598C280 655 330 699 391 699S505 655 516 602C590 632 640 680 680 740"/>';

/** Drawn for this project, in the frame of the whole figure. */
const DRAWING_OF_EXTRA: Readonly<Record<Extra, string>> = {
  // The case behind the ear, and the thin tube into it.
  'hearing-aid':
    '<path fill="#e9e5dd" stroke="#000" stroke-width="6" d="M222 352C206 356 196 374 198 396 200 412 212 420 218 410 222 402 214 392 216 380 218 368 228 366 232 360 234 354 230 350 222 352Z"/>' +
    '<path stroke="#e9e5dd" stroke-width="6" stroke-linecap="round" d="M230 356C244 360 250 374 248 392"/>',
  // The two push handles, behind the shoulders.
  wheelchair:
    '<path stroke="#55585c" stroke-width="15" stroke-linecap="round" d="M96 700V606M684 700V606"/>' +
    '<path stroke="#3a3b3d" stroke-width="26" stroke-linecap="round" d="M84 596H126M654 596H696"/>',
  stubble:
    '<path stroke="#000" stroke-opacity=".6" stroke-width="4.5" stroke-linecap="round" stroke-dasharray="0 15" d="M330 480C346 520 390 546 446 548 496 550 528 532 542 504M352 482C372 514 404 528 448 530 488 530 512 516 524 502M462 458C484 450 516 450 536 458"/>',
  lines:
    '<path stroke="#000" stroke-opacity=".55" stroke-width="5" stroke-linecap="round" d="M392 398C402 404 414 406 424 402M524 394C532 396 540 394 546 390M448 436C438 446 432 460 432 474"/>',
};

/** The strokes of one face, the same for everybody. */
export function drawFace(face: Face): string {
  const { brows, eyes, mouth, tears } = FEATURES_OF_FACE[face];
  const strokes = `${brows ? BROWS[brows] : ''}${EYES[eyes]}${NOSE}${MOUTHS[mouth]}`;
  const drops = tears ? `<path fill="#dcecf2" stroke="${INK}" stroke-width="5" d="${TEARS}"/>` : '';
  return `${FACE}<path fill="${INK}" fill-rule="evenodd" d="${strokes}"/>${drops}</g>`;
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
  const svg = createAvatar(openPeeps, {
    seed: 'afterword',
    head: [look.head],
    skinColor: [look.skin],
    headContrastColor: [look.hair],
    clothingColor: [look.top],
    facialHair: look.beard ? [look.beard] : [],
    facialHairProbability: look.beard ? 100 : 0,
    accessories: look.glasses ? [look.glasses] : [],
    accessoriesProbability: look.glasses ? 100 : 0,
    maskProbability: 0,
  }).toString();
  const extras = (...which: readonly Extra[]) =>
    look.extras.filter(extra => which.includes(extra)).map(extra => DRAWING_OF_EXTRA[extra]);
  return {
    behind: tidy(
      [
        ...extras('wheelchair'),
        bodyOf(look),
        between(svg, HEAD, FACE),
        ...extras('hearing-aid', 'stubble', 'lines'),
      ].join(''),
    ),
    // The last place ends where the drawing does.
    over: tidy(
      between(svg, BEARD, MASK) +
        between(`${svg.slice(0, svg.lastIndexOf('</g></svg>'))}<end>`, GLASSES, '<end>'),
    ),
  };
}

const tidy = (svg: string): string =>
  svg
    .replaceAll(' clip-rule="evenodd"', '')
    .replaceAll('="#000"', `="${INK}"`)
    .replaceAll(/\s*(\/?)>\s*/g, '$1>');
