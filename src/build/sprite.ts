import { FACES } from '#core/model/person.ts';
import { drawFace, type Drawing } from './portrait.ts';

/** Head and shoulders, the same square for every face of everybody, so that a change of face moves nothing. */
const CROP = '64 64 640 640';

/**
 * One file of symbols for people who are met together: `<id>` and `<id>-over` for what lies behind and over each
 * one's face, and `face-<face>`, which is drawn once for all of them. Every face is there and not only those that
 * the case asks for: a run that was kept before the case was edited may ask for others. Nobody is without an
 * `-over`, so that a page need not know who wears glasses.
 */
export function drawSprite(people: ReadonlyMap<string, Drawing>): string {
  const symbols = [
    ...[...people].flatMap(([id, { behind, over }]) => [
      [id, behind],
      [`${id}-over`, over],
    ]),
    ...FACES.map(face => [`face-${face}`, drawFace(face)]),
  ];
  const ids = symbols.map(([id]) => id);
  const doubled = ids.find((id, at) => ids.indexOf(id) < at);
  if (doubled !== undefined)
    throw new Error(`Two drawings are called "${doubled}"; give the person of that name another id.`);
  const drawn = symbols.map(
    ([id, art]) => `<symbol id="${id}" viewBox="${CROP}" fill="none">${art}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${drawn.join('')}</svg>`;
}
