import type { Extra, OwnHead } from './words.ts';

/** What Open Peeps has no drawing for, drawn for this project in the frame of the whole figure. */

/** The pen. The page may tune it; a style attribute could not, under the site's policy. */
export const INK = 'var(--peep-ink, #26221d)';

const pen = (width: number, d: string, opacity = 1): string =>
  `<path stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''} d="${d}"/>`;
const filled = (colour: string, d: string): string =>
  `<path fill="${colour}" stroke="${INK}" stroke-width="12" stroke-linejoin="round" d="${d}"/>`;

interface Colours {
  readonly hair: string;
  readonly scarf: string;
}

/** Over a head without hair. */
export const DRAWING_OF_HEAD: Readonly<Record<OwnHead, (colours: Colours) => string>> = {
  waves: ({ hair }) =>
    filled(
      hair,
      'M264 374C236 362 214 334 226 302 204 278 210 238 236 222 232 184 264 156 296 160 310 128 356 112 388 124 420 104 470 112 492 138 530 140 558 172 556 208 574 230 574 258 562 282 550 264 538 250 522 242 502 254 472 252 454 238 432 258 398 262 376 250 354 270 332 274 314 268 308 292 298 312 284 320 290 342 282 364 264 374Z',
    ) +
    pen(
      7,
      'M300 206C326 182 362 182 382 202M404 172C430 158 462 162 480 186M262 268C270 240 292 226 316 232',
      0.6,
    ),
  headscarf: ({ scarf }) => scarfOf(scarf),
  'loose-headscarf': ({ hair, scarf }) =>
    filled(
      hair,
      'M440 140C350 150 270 230 262 380 296 352 316 318 334 292 366 252 410 232 448 226 492 234 540 262 566 300 572 230 530 140 440 140Z',
    ) +
    pen(6, 'M430 190C384 206 338 240 306 290M474 190C506 204 532 224 550 250', 0.45) +
    scarfOf(scarf),
};

/** Laid around the head, crossed below the chin, one end over the shoulder. */
const scarfOf = (colour: string): string =>
  `<path fill="${colour}" fill-rule="evenodd" stroke="${INK}" stroke-width="12" stroke-linejoin="round" d="M418 106C302 98 220 184 214 308 211 392 206 452 190 500 176 540 148 574 116 600 104 614 100 628 104 640 170 690 250 708 340 712 450 714 566 694 648 652 650 628 616 596 590 558 604 500 612 430 606 350 596 208 534 112 418 106ZM438 158C346 166 280 250 272 344 266 424 292 496 350 542 402 578 482 578 530 540 566 510 580 440 578 372 574 290 560 214 526 182 502 162 470 156 438 158Z"/>` +
  pen(
    7,
    'M352 546C306 586 240 612 172 628M534 542C490 612 396 656 286 684M258 214C238 256 234 304 238 360M562 566C584 592 604 610 622 636',
    0.6,
  );

/** Over the face, and clear of the mouth. */
export const CHIN_BEARD = `<path fill="${INK}" d="M420 522C436 506 452 512 470 507 488 500 508 503 526 507 546 508 556 516 552 532 538 554 502 566 462 566 432 562 412 546 420 522Z"/>`;

/** Behind the shoulders. */
export const WHEELCHAIR =
  '<path stroke="#85898d" stroke-width="14" stroke-linecap="round" stroke-linejoin="round" d="M182 660V572C182 560 174 554 162 554H150M586 660V572C586 560 594 554 606 554H618"/>' +
  '<path stroke="#4d5156" stroke-width="25" stroke-linecap="round" d="M134 554H158M610 554H634"/>';

export const DRAWING_OF_EXTRA: Readonly<Record<Exclude<Extra, 'wheelchair'>, string>> = {
  // It lies on the knees, which a bust does not show.
  notebook: '',
  // The case behind the ear, and the thin tube into it.
  'hearing-aid':
    `<path fill="#d9d2c6" stroke="${INK}" stroke-width="7" d="M222 352C206 356 196 374 198 396 200 412 212 420 218 410 222 402 214 392 216 380 218 368 228 366 232 360 234 354 230 350 222 352Z"/>` +
    '<path stroke="#d9d2c6" stroke-width="7" stroke-linecap="round" d="M230 356C244 360 250 374 248 392"/>',
  // Two faint layers, so that it has no edge.
  stubble: `<path fill="${INK}" fill-opacity=".09" d="M304 440C322 506 372 546 446 550 506 550 548 526 556 486 558 462 552 446 542 438 524 442 504 428 484 438 462 432 440 448 430 474 396 484 344 474 304 440ZM330 476C352 520 392 544 446 548 500 550 538 530 552 496 540 484 524 470 500 462 476 458 456 470 440 484 406 500 366 498 330 476Z"/>`,
  lines: pen(
    5,
    'M372 352L357 347M371 365L354 366M388 391C399 400 415 400 427 393M509 387C519 395 532 394 541 389M460 426C450 437 445 447 443 458',
    0.55,
  ),
  'deep-lines': pen(
    5,
    'M372 352L355 345M371 364L351 364M373 377L357 383M386 390C397 402 416 402 429 394M507 386C518 396 534 396 544 389M391 405C402 412 414 412 424 407M458 424C446 437 440 449 438 462M522 424C530 436 532 450 530 462M436 498C433 508 434 516 438 526M402 272C430 262 468 261 496 268M412 290C438 282 464 282 486 287M350 548C362 562 376 572 392 578',
    0.55,
  ),
};
