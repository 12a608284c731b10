import { t, wordsOf } from '#app/ui/words/words.ts';

// Once: making one takes longer than anything that is drawn with it.
const NUMBERS = new Intl.NumberFormat(t.language);
const number = (count: number): string => NUMBERS.format(count);

const EN = {
  listTitle: 'What you have been writing',
  untitled: 'A case without a title',
  changed: (day: string) => `Last changed ${day}`,
  words: (count: number) => (count === 1 ? 'one word' : `${number(count)} words`),
  files: (count: number) => (count === 1 ? 'one file' : `${number(count)} files`),
  found: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'the last check found nothing'
      : `the last check found ${[
          errors > 0 ? (errors === 1 ? 'one error' : `${number(errors)} errors`) : '',
          warnings > 0 ? (warnings === 1 ? 'one warning' : `${number(warnings)} warnings`) : '',
        ]
          .filter(part => part !== '')
          .join(' and ')}`,
  copy: 'Copy',
  copyOf: (name: string) => `Copy of ${name}`,
  copied: (name: string) => `A copy of ${name} is in the list.`,
  rename: 'Rename',
  renameLabel: 'What you call it in this list',
  renameHint: 'The title that students see stands in the text, after “# title:”.',
  renameIt: 'Rename it',
  renamed: 'It has another name now.',
  erase: 'Erase',
  eraseAsk: (name: string) =>
    `${name}, with its earlier versions, will be erased from this device. This cannot be undone. What you saved to the disk stays there.`,
  eraseYes: 'Yes, erase it',
  erased: (name: string) => `${name} is erased.`,
  notDone: 'This browser did not let that be done. Nothing has changed.',

  damagedTitle: 'Damaged',
  damaged: 'What is stored of this case cannot be read as a whole.',
  damagedOpen: 'Open what can be read',
  unknown:
    'There is no such case on this device. It may have been erased, or it was written in another browser.',
  cannotRead: 'What is kept here cannot be read just now. Nothing of it is lost; load the page again.',

  kept: 'Everything you write is kept on this device as you write it, without saving. Nobody else receives it.',
  'leaves-nothing':
    'In this tab nothing is being kept. What you write here is gone when you close or reload it: take it along as a zip, or save it to the disk.',
  refused:
    'This browser does not let Afterword keep anything. What you write here is gone when you close or reload this page: take it along as a zip, or save it to the disk.',

  toList: 'All cases',
  trouble: {
    full: 'There is no room left on this device, so what you have just written is not kept. It stays as long as this page is open.',
    refused: 'The browser does not keep what you have just written. It stays as long as this page is open.',
    gone: 'This case was erased meanwhile, in another tab or with the browser’s data. What you see is all there is of it, as long as this page is open.',
  },
  tryAgain: 'Try again',
  keepAgain: 'Keep it again',
  isKept: 'It is kept.',
  takeAlong: 'Take it along as a zip',
  elsewhere:
    'This case is being written in another tab. Here it can be read. What you see may be older than what stands there.',
  parted:
    'Another tab has written something else into this case meanwhile. What you had here is kept among the earlier versions; nothing was written over.',
  takeOver: 'Write here',
  readAgain: 'Show what is there now',
  tookOver: 'You write here now. The other tab only reads.',
  lost: (paths: string) => `This could not be read any more, and is missing: ${paths}.`,
  notesRead: 'I have read this',
};

/** The drafts on this device: their list, and what can happen to the one that is open. */
export const draftWords = wordsOf({ 'en-GB': EN });
