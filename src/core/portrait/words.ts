import type { Options } from '@dicebear/open-peeps';

/**
 * The words an author may use for how somebody looks, with commas between them:
 * `short grey hair, light brown skin, glasses, moustache, navy top`. A colour may stand with the hair, and the
 * word "hair" may be left out; what is not said keeps to a plain look. These tables are all the words there are.
 */
export type Head = NonNullable<Options['head']>[number];
/** Heads that are drawn for this project. */
const OWN_HEADS = ['waves', 'headscarf', 'loose-headscarf'] as const;
export type OwnHead = (typeof OWN_HEADS)[number];
export const isOwnHead = (head: Head | OwnHead): head is OwnHead => OWN_HEADS.some(own => own === head);
/** On the chin alone; the style's own is a strap. */
export const OWN_BEARD = 'chin-alone';
export type FacialHair = NonNullable<Options['facialHair']>[number] | typeof OWN_BEARD;
export type Glasses = NonNullable<Options['accessories']>[number];

/** One drawing in black ink, and one whose hair can be coloured, where the art has it. */
export interface Drawn<Drawing> {
  readonly dark?: Drawing;
  readonly coloured?: Drawing;
}

export const HAIR: Readonly<Record<string, Drawn<Head | OwnHead>>> = {
  short: { dark: 'short2', coloured: 'grayShort' },
  cropped: { dark: 'short1', coloured: 'grayShort' },
  swept: { dark: 'pomp', coloured: 'short4' },
  tousled: { dark: 'short5', coloured: 'short4' },
  'short curls': { dark: 'twists2' },
  'short waves': { dark: 'short3', coloured: 'waves' },
  bob: { dark: 'medium1', coloured: 'bangs' },
  'fringed bob': { dark: 'bangs2', coloured: 'bangs' },
  'shoulder-length': { dark: 'medium3', coloured: 'bangs' },
  fringed: { dark: 'mediumBangs', coloured: 'mediumBangs2' },
  long: { dark: 'long' },
  'long curls': { dark: 'longCurly' },
  'tied-back': { dark: 'medium2', coloured: 'grayMedium' },
  bun: { dark: 'bun2', coloured: 'grayBun' },
  afro: { dark: 'afro' },
  locs: { dark: 'dreads1' },
  twists: { dark: 'twists' },
  'long braids': { dark: 'cornrows2' },
  braids: { dark: 'cornrows' },
  thin: { coloured: 'noHair3' },
  'shaved head': { dark: 'shaved1' },
  'bald head': { dark: 'noHair1' },
  turban: { dark: 'turban' },
};

/** Black ink is the hair of `dark`; these need a drawing that can be coloured. */
export const HAIR_COLOURS: Readonly<Record<string, string | undefined>> = {
  dark: undefined,
  black: undefined,
  brown: '6b4630',
  'light brown': '9c7350',
  auburn: '8f4726',
  red: 'bf5f2c',
  blond: 'dcb871',
  fair: 'e3cb98',
  greying: '6f6b67',
  grey: 'a09c96',
  white: 'e9e5dd',
};

export const BEARDS: Readonly<Record<string, Drawn<FacialHair>>> = {
  beard: { dark: 'full', coloured: 'full4' },
  'full beard': { dark: 'full3', coloured: 'full4' },
  'chin beard': { dark: OWN_BEARD },
  goatee: { dark: 'goatee2' },
  moustache: { dark: 'moustache6', coloured: 'moustache9' },
};

export const SKINS: Readonly<Record<string, string>> = {
  'pale skin': 'f7dcc8',
  'fair skin': 'f0c9a9',
  'light skin': 'e6b88f',
  'olive skin': 'd3a478',
  'light brown skin': 'c08d62',
  'brown skin': 'a9754e',
  'dark brown skin': '8f5f40',
  'dark skin': '7f5338',
};

export const GLASSES: Readonly<Record<string, Glasses>> = {
  glasses: 'glasses5',
  'thin glasses': 'glasses2',
  'large glasses': 'glasses',
  'heavy glasses': 'glasses3',
};

/** Before `top`, `headscarf` and `loose headscarf`. */
export const CLOTH: Readonly<Record<string, string>> = {
  white: 'f3efe6',
  cream: 'e8dcc0',
  grey: 'b9b7b0',
  blue: '8fb0cf',
  navy: '4a5d7e',
  teal: '7fb5ad',
  green: '8fae80',
  mustard: 'd9b25c',
  rust: 'c77b54',
  rose: 'd79a9a',
  plum: '8a6580',
};

/** What Open Peeps has no drawing for. */
export type Extra = 'hearing-aid' | 'stubble' | 'lines' | 'deep-lines' | 'wheelchair' | 'notebook';
export const EXTRAS: Readonly<Record<string, Extra>> = {
  'hearing aid': 'hearing-aid',
  'hearing aids': 'hearing-aid',
  stubble: 'stubble',
  'lined face': 'lines',
  'deeply lined face': 'deep-lines',
  wheelchair: 'wheelchair',
  notebook: 'notebook',
};
