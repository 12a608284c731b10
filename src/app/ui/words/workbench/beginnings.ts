import { wordsOf } from '#app/ui/words/words.ts';

const EN = { title: 'Begin a case', blank: 'An empty page' };

/** The ways to begin a case. */
export const beginningsWords = wordsOf({ 'en-GB': EN });
