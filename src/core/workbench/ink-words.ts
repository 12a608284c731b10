/** Signs that mean something to ink, wherever they stand in a line; a backslash before one makes it a sign again. */
const SIGNS = /(?<=-)>|(?<=<)[->]|(?<=\/)[/*]|[\\{}|#[\]~]/g;

/** What somebody typed, as one line of words: no breaks, no signs that cannot be seen. */
export const oneLine = (typed: string): string => typed.replaceAll(/[\p{C}\s]+/gu, ' ').trim();

/** Words as ink has to have them, so that it says them letter for letter. */
export const inkWords = (words: string): string => words.replaceAll(SIGNS, '\\$&');
