import { err, ok, type Result } from '#core/model/result.ts';
import {
  BEARDS,
  CLOTH,
  type Drawn,
  EXTRAS,
  type Extra,
  type FacialHair,
  GLASSES,
  type Glasses,
  HAIR,
  HAIR_COLOURS,
  type Head,
  type OwnHead,
  SKINS,
} from './words.ts';

/** How somebody looks, in the terms of the art. */
export interface Look {
  readonly head: Head | OwnHead;
  readonly beard?: FacialHair;
  readonly glasses?: Glasses;
  readonly extras: readonly Extra[];
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
  readonly scarf: string;
}

/** Of hair that nobody has named a colour for, where it is not drawn in ink. */
const INK_HAIR = '2e2723';

const PLAIN: Look = {
  head: 'short2',
  extras: [],
  skin: 'd3a478',
  hair: INK_HAIR,
  top: 'b9b7b0',
  scarf: '8f8a94',
};

/** An author's word may be any, that of something every object has too. */
const of = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** `light brown` is read before `brown`. */
const COLOURS_LONGEST_FIRST = Object.keys(HAIR_COLOURS).toSorted((a, b) => b.length - a.length);

/** Finds the cut in `short light brown hair`, and the colour, wherever in the phrase it stands. */
function readHair(phrase: string): { drawn: Drawn<Head | OwnHead>; colour: string | undefined } | undefined {
  const cut = phrase.replace(/ hair$/, '');
  const plain = of(HAIR, cut);
  if (plain) return { drawn: plain, colour: undefined };
  for (const word of COLOURS_LONGEST_FIRST) {
    const drawn = of(HAIR, ` ${cut} `.replace(` ${word} `, ' ').trim());
    if (drawn) return { drawn, colour: HAIR_COLOURS[word] };
  }
  return undefined;
}

/** The colour alone, of hair that shows under a scarf: `white hair`. */
function readHairColour(phrase: string): string | undefined {
  const [, word = ''] = /^(.+) hair$/.exec(phrase) ?? [];
  return Object.hasOwn(HAIR_COLOURS, word) ? (HAIR_COLOURS[word] ?? INK_HAIR) : undefined;
}

/** `headscarf`, `loose blue headscarf`: loose, it lies behind the front of the hair. */
function readScarf(phrase: string): Pick<Look, 'head' | 'scarf'> | undefined {
  const [scarf, loose, colour] = /^(loose )?(?:(\w+) )?headscarf$/.exec(phrase) ?? [];
  const dyed = colour === undefined ? PLAIN.scarf : of(CLOTH, colour);
  if (scarf === undefined || dyed === undefined) return undefined;
  return { head: loose ? 'loose-headscarf' : 'headscarf', scarf: dyed };
}

/** Reads an author's words. The fault is the phrases that mean nothing here. */
export function parseLook(words: string): Result<Look, readonly string[]> {
  const { look, unknown } = readLook(words);
  return unknown.length > 0 ? err(unknown) : ok(look);
}

/** What can be drawn of an author's words, in whatever they say besides; of nothing, a plain look. */
export const lookOf = (words: string): Look => readLook(words).look;

function readLook(words: string): { readonly look: Look; readonly unknown: readonly string[] } {
  const phrases = words.split(',').map(phrase => phrase.trim().toLowerCase().replaceAll(/\s+/g, ' '));
  const unknown: string[] = [];
  let look = PLAIN;
  let beard: Drawn<FacialHair> | undefined;
  let coloured = false;
  for (const phrase of phrases.filter(phrase => phrase !== '')) {
    const hair = readHair(phrase);
    const head =
      hair && (hair.colour === undefined ? (hair.drawn.dark ?? hair.drawn.coloured) : hair.drawn.coloured);
    const skin = of(SKINS, phrase);
    const glasses = of(GLASSES, phrase);
    const top = phrase.endsWith(' top') ? of(CLOTH, phrase.slice(0, -4)) : undefined;
    const scarf = readScarf(phrase);
    const hairColour = readHairColour(phrase);
    const extra = of(EXTRAS, phrase);
    const bearded = of(BEARDS, phrase);
    if (head) {
      coloured = hair?.colour !== undefined;
      look = { ...look, head, hair: hair?.colour ?? look.hair };
    } else if (scarf) look = { ...look, ...scarf };
    else if (hairColour) look = { ...look, hair: hairColour };
    else if (skin) look = { ...look, skin };
    else if (glasses) look = { ...look, glasses };
    else if (top) look = { ...look, top };
    else if (bearded) beard = bearded;
    else if (extra) look = { ...look, extras: [...look.extras, extra] };
    else unknown.push(phrase);
  }
  // A beard has the hair's colour, whichever of the two was named first.
  const drawn = coloured ? (beard?.coloured ?? beard?.dark) : (beard?.dark ?? beard?.coloured);
  return { look: drawn ? { ...look, beard: drawn } : look, unknown };
}

/** All the words there are, for whoever wrote one that there is not. */
export function describeWords(): string {
  const named = (table: Readonly<Record<string, unknown>>) => Object.keys(table).join(', ');
  const colourable = Object.keys(HAIR).filter(word => HAIR[word]?.coloured !== undefined);
  return [
    `Hair: ${named(HAIR)}.`,
    `With ${colourable.join(', ')} also: ${named(HAIR_COLOURS)}.`,
    `Beards: ${named(BEARDS)}.`,
    `Skin: ${named(SKINS)}.`,
    `Glasses: ${named(GLASSES)}.`,
    `A top, a headscarf or a loose headscarf: ${named(CLOTH)}.`,
    `Also: ${named(EXTRAS)}.`,
  ].join(' ');
}
