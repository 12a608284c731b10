import { wordsOf } from '#app/ui/words/words.ts';

const EN = {
  title: 'A case from outside',
  description: 'Open a case that somebody has handed to you as a file.',
  needsScript: 'Opening a case needs a page that may run scripts.',
};

/** The page on which a case that came as a file is checked and kept. */
export const openingWords = wordsOf({ 'en-GB': EN });
