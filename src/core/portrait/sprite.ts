import { FACES, type Person } from '#core/model/person.ts';
import { drawFace, type Drawing, drawPerson } from './drawing.ts';
import { lookOf } from './look.ts';

/** Head and shoulders, the same square for every face of everybody, so that a change of face moves nothing. */
const CROP = '64 64 640 640';

/**
 * One file of symbols for people who are met together: `<id>` and `<id>-over` for what lies behind and over each
 * one's face, and `face-<face>`, which is drawn once for all of them. Every face is there and not only those that
 * the case asks for: a run that was kept before the case was edited may ask for others. Nobody is without an
 * `-over`, so that a page need not know who wears glasses.
 */
export function drawSprite(people: ReadonlyMap<string, Drawing>): string {
  const symbols = symbolsOf(people);
  const ids = symbols.map(([id]) => id);
  const doubled = ids.find((id, at) => ids.indexOf(id) < at);
  if (doubled !== undefined)
    throw new Error(`Two drawings are called "${doubled}"; give the person of that name another id.`);
  return spriteOf(symbols);
}

/** More people than any case has; whoever lists thousands would keep a device drawing. */
const MOST_PEOPLE = 60;

/**
 * The same for a page that has the drawings in itself, because they are in no file of the site: everybody of a case,
 * the group too. Its ids begin with `prefix`, so that they are nobody else's. Nothing throws: words that cannot be
 * drawn are passed over, and of two drawings of one name one is left.
 */
export function drawInline(people: readonly Pick<Person, 'id' | 'portrait'>[], prefix: string): string {
  const drawn = new Map(
    people.slice(0, MOST_PEOPLE).map(({ id, portrait }) => [id, drawPerson(lookOf(portrait))]),
  );
  return spriteOf([...new Map(symbolsOf(drawn).map(([id, art]) => [`${prefix}${id}`, art]))]);
}

const symbolsOf = (people: ReadonlyMap<string, Drawing>): (readonly [id: string, art: string])[] => [
  ...[...people].flatMap(([id, { behind, over }]) => [[id, behind] as const, [`${id}-over`, over] as const]),
  ...FACES.map(face => [`face-${face}`, drawFace(face)] as const),
];

function spriteOf(symbols: readonly (readonly [id: string, art: string])[]): string {
  const drawn = symbols.map(
    ([id, art]) => `<symbol id="${id}" viewBox="${CROP}" fill="none">${art}</symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${drawn.join('')}</svg>`;
}
