/** What makes somebody known to whoever reads it. */
export type Sign = 'name' | 'date' | 'number' | 'mail';

export interface Identifying {
  readonly sign: Sign;
  /** As it was written. */
  readonly words: string;
  /** Where in the text it begins. */
  readonly at: number;
}

const MONTHS =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?`;
/** One name or two, with what may stand inside a name. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]*\p{L}(?:[ ]\p{Lu}[\p{L}\p{M}’'-]*\p{L})?`;

/**
 * What looks like it: a name after a title, a day of the year, six figures or more, an address of mail. It looks at
 * signs and knows nobody; a first name alone is a word like any other here, so it can only remind, and never clear.
 */
const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  // From the beginning of a word only, or a long text without a gap would be gone through from each of its letters.
  ['mail', /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  [
    'name',
    new RegExp(
      String.raw`(?<![\p{L}\p{M}])(?:Mrs|Mr|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Nurse|Sir)\.?[ ]${NAME}`,
      'gu',
    ),
  ],
  ['date', /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d)/g],
  ['date', /(?<!\d)\d{1,2}([/.])\d{1,2}\1\d{2,4}(?!\d)/g],
  ['date', new RegExp(String.raw`(?<![\p{L}\d])${DAY}(?: of)? ${MONTHS}(?!\p{L})(?: \d{4})?`, 'giu')],
  ['date', new RegExp(String.raw`(?<!\p{L})${MONTHS} ${DAY}(?![\p{L}\d])(?:,? \d{4})?`, 'giu')],
  ['number', /(?<![\d-])\+?\d(?:[ -]?\d){5,}(?![\d-])/g],
];

/** In the order of the text; where two signs overlap, the first of those above is taken. */
export function identifyingIn(text: string): readonly Identifying[] {
  const found: Identifying[] = [];
  for (const [sign, pattern] of SIGNS)
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      const end = match.index + words.length;
      const isFree = found.every(one => end <= one.at || match.index >= one.at + one.words.length);
      if (isFree) found.push({ sign, words, at: match.index });
    }
  return found.toSorted((a, b) => a.at - b.at);
}
