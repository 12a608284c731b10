import { wordsOf } from './words.ts';

const EN = {
  partedTitle: 'This case has changed',
  parted: (words: string) =>
    `Since you began, this case was edited. It no longer has “${words}” in the place where you chose it. Your run is kept as it was, and you can read it back.`,
  partedGoOn: 'Go on from the last place that still holds',
  noRunTitle: 'That run is not here',
  noRun: {
    missing: 'It is not on this device. Perhaps it was erased, or played in another browser.',
    damaged:
      'It is stored, but it cannot be read. You can save what is there to a file, or erase it, among your runs.',
    shelf: 'This browser does not let Afterword read what it kept.',
  },
  noCaseTitle: 'The case did not load',
  noCase:
    'It could not be fetched. If you are offline and have never opened it before, try again when you are online.',
  tryAgain: 'Try again',
};

/** What is said in place of a run: seldom needed, so it is fetched when it is. */
export const absentWords = wordsOf({ 'en-GB': EN });
