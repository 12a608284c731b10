/** A word that can be put in, and what it means. */
export interface Word {
  readonly word: string;
  readonly meaning: string;
  /** What is put in, where it is more than the word. */
  readonly puts?: string;
}

const asWord = ([word, meaning]: readonly [string, string]): Word => ({ word, meaning });
export const wordsFrom = (meanings: Readonly<Record<string, string>>): readonly Word[] =>
  Object.entries(meanings).map(asWord);
