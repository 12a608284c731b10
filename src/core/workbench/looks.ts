/** How somebody looks, chosen from the words that a portrait is drawn from. Empty words leave it to the drawing. */
export interface Looks {
  readonly hair: string;
  readonly colour: string;
  readonly skin: string;
  readonly top: string;
  readonly also: readonly string[];
}

/** Of each, as many as one can choose from without a handbook; an author may write all the others into the head. */
export const LOOKS = {
  hair: [
    'short',
    'cropped',
    'swept',
    'tousled',
    'short curls',
    'short waves',
    'bob',
    'shoulder-length',
    'fringed',
    'long',
    'long curls',
    'tied-back',
    'bun',
    'afro',
    'locs',
    'braids',
    'thin',
    'bald head',
    'turban',
    'headscarf',
  ],
  colour: ['dark', 'brown', 'auburn', 'red', 'blond', 'fair', 'greying', 'grey', 'white'],
  skin: ['pale', 'fair', 'light', 'olive', 'light brown', 'brown', 'dark brown', 'dark'],
  top: ['white', 'cream', 'grey', 'blue', 'navy', 'teal', 'green', 'mustard', 'rust', 'rose', 'plum'],
  also: ['glasses', 'beard', 'moustache', 'stubble', 'hearing aid', 'lined face', 'wheelchair'],
} as const;

/** What is drawn in ink alone, or has no hair to colour. */
const UNCOLOURED: readonly string[] = [
  'short curls',
  'long',
  'long curls',
  'afro',
  'locs',
  'braids',
  'bald head',
  'turban',
  'headscarf',
];
/** These are said without the word "hair". */
const WHOLE: readonly string[] = [...UNCOLOURED.filter(hair => hair !== 'long'), 'short waves', 'bob', 'bun'];

export const takesColour = (hair: string): boolean => hair !== '' && !UNCOLOURED.includes(hair);

/** The words as a head has them: `short grey hair, olive skin, glasses, navy top`. */
export function portraitOf({ hair, colour, skin, top, also }: Looks): string {
  const coloured = takesColour(hair) && colour !== '' ? `${colour} ${hair}` : hair;
  const cut = hair === '' || WHOLE.includes(hair) ? coloured : `${coloured} hair`;
  return [cut, skin && `${skin} skin`, ...also, top && `${top} top`].filter(words => words !== '').join(', ');
}
