import type { CaseFileFault } from '#core/workbench/case-file.ts';
import { wordsOf } from '#app/ui/words/words.ts';

const FAULT: Readonly<Record<CaseFileFault, string>> = {
  archive:
    'This is a packed folder, and not a case file. In the workbench its files can be opened; whoever made it can also save it there as a case file.',
  'not-json':
    'This is not a case file, or only a part of one. A case file’s name ends in “.afterword.json”. Perhaps it did not come over whole: ask for it again.',
  'not-a-case-file':
    'This file is not a case, or it was changed by hand and does not hold together any more.',
  'from-the-future':
    'A newer Afterword wrote this file than the one on this site. Whoever looks after the site can bring it up to date.',
  'too-large': 'There is more in this file than any case has, so it was not opened.',
  'bad-path': 'A file in it has a name that could lead out of its folder, so it was not opened.',
  'doubled-path': 'Two files in it have the same name, so it was not opened.',
  'no-main': 'The file that the case begins with is not in it.',
  'bad-text':
    'A text in it is damaged: some of its letters cannot be read. Ask whoever sent it to save the case file again.',
};

const errors = (count: number): string => (count === 1 ? '1 error' : `${count === 0 ? 'no' : count} errors`);
const hints = (count: number): string =>
  count === 1 ? '1 warning' : `${count === 0 ? 'no' : count} warnings`;
const meetings = (count: number): string =>
  count === 1 ? '1 meeting' : `${count === 0 ? 'no' : count} meetings`;

const EN = {
  title: 'A case from outside',
  description: 'Open a case that somebody has handed to you as a file.',
  needsScript: 'Opening a case needs a page that may run scripts.',

  lead: 'Somebody has handed you a case as a file? Open it here. It is checked on this device before you can play it, and nothing is sent anywhere.',
  choose: 'Choose a case file …',
  chooseOther: 'Choose another file …',
  drop: 'Or drop the file onto this page.',
  fetching: 'Fetching the file …',

  fault: FAULT,
  coming: {
    'too-big': 'This file is larger than any case, so it was not opened.',
    unreadable: 'This file could not be read. Perhaps it was moved since you chose it.',
    elsewhere:
      'The link names a file that does not lie on this site. Only files of this site are opened by a link.',
    unfetched:
      'The file that the link names could not be fetched. Perhaps it was taken down, or you are offline.',
  },
  broken: 'The check could not read this file to its end, so it cannot be played here.',
  stopped:
    'The check took too long and was stopped, so the case cannot be played here. It may go round in a circle somewhere, or be too much for this device. Try once more, or ask whoever sent it.',
  nothingLost: 'Nothing that is kept on this device has changed.',

  from: (name: string) => `From the file ${name}`,
  untitled: 'A case without a title',
  warning: 'It comes from outside. Nobody of this site has read it.',
  authors: 'Written by',
  nobody: 'The file does not say',
  licence: 'Licence',
  language: 'Language',
  lasts: 'It takes',
  version: 'Version',
  place: 'Set in',
  madeAt: 'The file was made',

  checks: 'What the check says',
  reading: 'Reading it …',
  meeting: (done: number, of: number) =>
    `Playing it through, and holding meetings about it: ${done} of ${of} …`,
  sender: 'Its sender’s check',
  senderNone: 'The file brings no report.',
  said: (mistakes: number, warnings: number, runs: number) =>
    `${errors(mistakes)}, ${hints(warnings)}, ${meetings(runs)} held`,
  here: 'The check here',
  mistakes: 'It cannot be played here as it is:',
  moreMistakes: (count: number) => `And ${count} more.`,
  notACase:
    'This is ink, but not a case: it has no group that could talk about it. It cannot be played here.',
  badFolder: 'The folder in it has a name that no case can have. It cannot be kept here under that name.',
  noMeeting: 'No way through it comes to the group, so it cannot be played here.',
  sound: 'Nothing was found that would keep it from being played.',
  showHints: (count: number) => `Show ${hints(count)} for its author`,

  keep: 'Keep it on this device and play',
  newer: (title: string, day: string) =>
    `You have a case in a folder of this name here: “${title}”, opened on ${day}. If you keep this one, it takes the other’s place. Runs that you began go on, as far as their replies are still there.`,
  replace: 'Replace the one that is here',
  same: 'It is word for word the one that you have here.',
  playKept: 'Play it',
  bench: 'Open it in the workbench',
  benchFull: 'It is too long to be handed over in this browser. In the workbench, open the file itself.',
  leave: 'Leave it',
  left: 'It was left. Nothing of it is kept.',
  keepsNothing: 'In this tab nothing is being kept, so a case cannot be kept either.',
  refused: 'This browser did not let it be kept.',
  full: 'There is no room on this device to keep it.',

  keptTitle: 'Kept on this device',
  openedOn: (day: string, file: string) => `Opened on ${day} from ${file}`,
  play: 'Play',
  remove: 'Remove it',
  removeAsk: (title: string) =>
    `“${title}” will be gone from this device. Your runs of it stay, and can be read.`,
  removeYes: 'Yes, remove it',
  removed: 'Removed.',
};

/** The page on which a case that came as a file is checked and kept. */
export const openingWords = wordsOf({ 'en-GB': EN });
