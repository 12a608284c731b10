import { t, wordsOf } from './words.ts';

const NOT_KEPT = {
  refused: 'This browser gives no storage here. What you write is gone when the page is closed.',
  full: 'There is no room left on this device. The last words are not kept yet.',
  gone: 'This has been erased in another tab, so the last words are not kept.',
  locked:
    'The notebook has been locked in another tab. The last words are kept once this page is opened anew.',
} as const;

const EN = {
  intro: 'What you played and what you wrote, on this device and nowhere else.',
  empty: 'Nothing is written here yet. A run comes in by itself, from its first reply on.',
  writeDown: 'Write something down',
  noteLabel: 'A note',
  noteHint: 'Kept as you type, on this device. Leave out real names, dates and places.',
  noteNamed: 'Note',
  change: 'Change it',
  done: 'Done',
  eraseNote: 'Erase this note',
  eraseNoteAsk: 'It will be erased from this device, and cannot be brought back.',
  eraseYes: 'Yes, erase it',
  notKept: NOT_KEPT,
  movedOn:
    'This was changed in another tab meanwhile. Nothing has been written over: yours is above, not kept yet. The other says:',
  keepBoth: 'Keep both, one after the other',
  keepMine: 'Keep only mine',
  keepTheirs: 'Keep only the other',

  searchLabel: 'Look for words',
  found: (count: number) =>
    count === 0
      ? 'These words stand nowhere in it.'
      : count === 1
        ? 'They stand in one entry.'
        : `They stand in ${count} entries.`,
  reading: 'Still reading…',
  clearSearch: 'Show everything',
  more: 'Show more',
  entries: 'Entries',
  brought: 'You felt',
  left: 'You left',
  carried: 'To carry away',
  marked: 'Marked',
  markedMore: 'and more, on its page',
  wondered: 'To find out',
  firstOn: (when: string) => `First on ${when}`,
  lookedAgain: 'Looked again',
  goesOn: (stage: string) => `It goes on, at: ${stage}.`,
  toDebrief: 'The group has met.',
  ownCase: 'A case of your own',
  ownUnnamed: 'Not called anything yet',
  exit: 'Three questions at the end',
  review: 'From the second room',

  weeks: 'Over the weeks',
  weeksText:
    'What you felt when you came to the group, and how you left, by week. A mark says that it was there, and not how often.',
  weeksTable: 'What you felt and how you left, by week',
  weekOf: (day: string) => `Week of ${day}`,
  what: 'What it was',
  there: 'yes',
  notThere: 'no',
  earlier: 'Earlier weeks',
  feeling: 'You felt',
  leaving: 'You left',
  themes: 'Came up more than once:',

  aboutRun: (title: string) => `${title}, in your notebook`,
  notHere: 'This run is not on this device. It may have been erased.',
  toNotebook: 'Back to your notebook',
  questions: 'Three questions at the end, if you like',
  questionsHint: 'Kept as you type, on this device, with this run. Leave out real names, dates and places.',
  stays: 'What stays with you?',
  unheard: 'Who did you not hear?',
  try: 'What would you like to try?',
  yourNotes: 'Your notes',
  yourWords: 'Your own words in it',
  secondRoom: 'The second room',
  secondRoomText:
    'It has names for what your replies did, and the other replies that were there. Nothing is scored. You may leave it shut.',
  secondRoomDoor: 'Open the second room',
  how: 'How you were, in the second room',
  take: 'What you took from the second room',
  waysOn: 'From here',
  onPaper: 'On paper',
  erase: 'Erase this run',
  eraseAsk:
    'This run and everything written about it will be erased from this device. It cannot be brought back.',

  own: 'A case of your own',
};

/** What the notebook and the page about one run say. */
export const notebookWords = wordsOf({ 'en-GB': EN });

/** Made once: a formatter takes as long to make as a page of entries to draw. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
const DAY = once(() => new Intl.DateTimeFormat(t.language, { dateStyle: 'long', timeStyle: 'short' }));
const MONTH = once(() => new Intl.DateTimeFormat(t.language, { month: 'long', year: 'numeric' }));
const MONDAY = once(
  () => new Intl.DateTimeFormat(t.language, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);

export const whenOf = (at: number): string => DAY().format(at);
export const monthOf = (at: number): string => MONTH().format(at);
/** A Monday as core names it: by its midnight in Greenwich. */
export const mondayIn = (monday: number): string => MONDAY().format(monday);
