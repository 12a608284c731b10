/** The handbook as the build reads it from `stories/README.md`: plain data, that a page draws as text. */
export type Phrase =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'stressed'; readonly of: readonly Phrase[] }
  /** To another section by its id, or out of the handbook to an address. */
  | { readonly kind: 'link'; readonly to: string; readonly of: readonly Phrase[] };
export type Phrases = readonly Phrase[];

export type Block =
  | { readonly kind: 'paragraph'; readonly of: Phrases }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Phrases[] }
  | {
      readonly kind: 'table';
      readonly head: readonly Phrases[];
      readonly rows: readonly (readonly Phrases[])[];
    };

export interface Section {
  /** Its heading as an address has it: `what-the-checker-says`. */
  readonly id: string;
  /** 1 for the whole, 2 for a part of it, 3 for a part of that. */
  readonly level: number;
  readonly title: string;
  readonly blocks: readonly Block[];
}
export type Book = readonly Section[];

export const textOf = (phrases: Phrases): string =>
  phrases
    .map(phrase => {
      switch (phrase.kind) {
        case 'text':
        case 'code':
          return phrase.text;
        case 'strong':
        case 'stressed':
        case 'link':
          return textOf(phrase.of);
      }
    })
    .join('');

/** The section in which the findings of the checker are explained, and where those of its parts begin. */
const FINDINGS = 'what-the-checker-says';

/** The findings' names that a paragraph begins with, in bold: one, or several that have one explanation. */
export function namesAt(phrases: Phrases): readonly string[] {
  const end = phrases.findIndex(
    phrase => phrase.kind !== 'strong' && !(phrase.kind === 'text' && /^[\s,]*$/.test(phrase.text)),
  );
  return phrases
    .slice(0, end < 0 ? phrases.length : end)
    .flatMap(phrase => (phrase.kind === 'strong' ? textOf(phrase.of).replace(/\.$/, '') : []))
    .filter(name => /^[a-z]+(-[a-z]+)*$/.test(name));
}

/** The paragraph that explains a finding of the checker, by the finding's code. */
export function explainedIn(book: Book, code: string): Phrases | undefined {
  const from = book.findIndex(section => section.id === FINDINGS);
  if (from < 0) return undefined;
  const after = book.findIndex((section, at) => at > from && section.level <= 2);
  return book
    .slice(from, after < 0 ? book.length : after)
    .flatMap(section => section.blocks)
    .flatMap(block => (block.kind === 'list' ? block.items : []))
    .find(item => namesAt(item).includes(code));
}
