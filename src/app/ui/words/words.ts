import { en, type Messages } from './en.ts';

/** The catalogue in use: the one place where another language is put in its stead. */
export const t: Messages = en;

/** A day, said as people say it: in full, in the language of the interface. */
export const dayOf = (at: number): string =>
  new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** More of the catalogue, fetched with the screens that say it: the words of the language in use, else English. */
export const wordsOf =
  <Words>(catalogue: Readonly<Record<string, Words>> & { readonly 'en-GB': Words }): (() => Words) =>
  () =>
    catalogue[t.language] ?? catalogue['en-GB'];
