import { isAim } from '#core/model/aim.ts';
import { isSituation } from '#core/model/situation.ts';
import { isLength, type Wanted } from '#core/model/wanted.ts';

/** What the library's address asks for: `situation=dying&aim=hint&minutes=30&words=kovac&pages=2`. */
export interface Asked extends Wanted {
  /** How many pages of the list are open. */
  readonly pages: number;
}

const known = <Word extends string>(word: string | null, is: (word: string) => word is Word) =>
  word !== null && is(word) ? word : undefined;

/** Whatever else an address holds is nothing that was asked. */
export function parseAsked(query: string): Asked {
  const given = new URLSearchParams(query);
  const pages = Number(given.get('pages'));
  return {
    situation: known(given.get('situation'), isSituation),
    aim: known(given.get('aim'), isAim),
    length: known(given.get('minutes'), isLength),
    words: given.get('words') ?? '',
    pages: Number.isInteger(pages) && pages > 1 ? pages : 1,
  };
}

/** The same as a query; empty where nothing is asked. */
export function makeAsked({ situation, aim, length, words, pages }: Asked): string {
  const query = new URLSearchParams();
  if (situation !== undefined) query.set('situation', situation);
  if (aim !== undefined) query.set('aim', aim);
  if (length !== undefined) query.set('minutes', length);
  if (words !== '') query.set('words', words);
  if (pages > 1) query.set('pages', String(pages));
  return query.toString();
}
