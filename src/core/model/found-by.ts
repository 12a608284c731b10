/** How words that somebody looks for are compared with a text, wherever one can search. */

/** Without marks and capitals: somebody who types "kovac" is looking for Kovač. */
export const folded = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replaceAll(/\p{M}/gu, '')).toLowerCase();
/** Letters without marks are most of what is written, and taking marks off is slow. */
const PLAIN = /^[\u0020-\u007e\s]*$/;

export const partsOf = (words: string): string[] =>
  folded(words)
    .split(/\s+/)
    .filter(part => part !== '');

/** Whether a folded text holds every one of these parts, in any order. */
export const holdsAll = (text: string, parts: readonly string[]): boolean =>
  parts.every(part => text.includes(part));
