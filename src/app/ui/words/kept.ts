import { wordsOf } from './words.ts';

const EN = {
  stoppedText: 'You have stopped. Nothing is expected of you.',
  stoppedKept: 'What you did is kept on this device, and only here.',
  stoppedNothing: 'There was nothing to keep yet.',
  keepIt: 'Keep it',
  eraseIt: 'Erase it',
  erased: 'Erased. It is kept here no more.',
  goBack: 'Go back to where I was',
  nothingYet: 'There is nothing here yet.',
  caseGone:
    'The case itself is not on this site any more, or cannot be had just now. What happened in it is kept here and can be read.',
  print: 'Print',
  damagedTitle: 'Could not be read',
  damagedText:
    'This run is damaged or was written by a newer Afterword. It has been set aside and harms nothing else.',
  begun: (when: string) => `Begun ${when}`,
};

/** What the pages about kept runs say: reading back, stopping, the list of runs. They are fetched with them. */
export const keptWords = wordsOf({ 'en-GB': EN });
