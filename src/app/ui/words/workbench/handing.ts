import type { CaseFileFault } from '#core/workbench/case-file.ts';
import { wordsOf } from '#app/ui/words/words.ts';

const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);
const mistakes = (count: number): string =>
  count === 1 ? '1 error' : `${count === 0 ? 'No' : count} errors`;
const hints = (count: number): string =>
  count === 1 ? '1 warning' : `${count === 0 ? 'no' : count} warnings`;

const shape = 'A case file holds 40 files at most, with names of 120 letters.';
const WHY: Readonly<Record<CaseFileFault, string>> = {
  archive: shape,
  'not-json': shape,
  'not-a-case-file': shape,
  'from-the-future': shape,
  'too-large': 'There is more in it than any case has, in all or in one single line.',
  'bad-path':
    'One of its files lies more than four folders deep, or has a name that some systems cannot keep.',
  'doubled-path': 'Two of its files have nearly the same name.',
  'no-main': 'The file that the case begins with has no ink in it.',
  'bad-text': 'A text in it has letters that are none.',
};

const EN = {
  title: 'Hand it over',
  lead: 'The whole case goes into one file. Your students and colleagues open it in this app, on their own devices; it needs no account, and no server but this site.',

  insideTitle: 'What is in the file',
  inside:
    'Your texts as they are now, and what the check says of them. Nothing of what you or others have played, and no runs that you keep beside it.',
  file: (path: string, count: number) => `${path}, ${lines(count)}`,

  called: (name: string) =>
    `Where it is opened it is kept as “${name}”, after its folder, and a later file of that name takes its place. So each case needs a name of its own.`,
  notCalled:
    'Its folder has no name under which a case can be kept, so it can be opened but not played. It needs one like blue-folder.',
  toName: 'Change the name, under “Files”',

  checkTitle: 'What the check says now',
  waiting: 'It has not begun yet.',
  combing: (done: number, of: number) => `It is still playing: ${done} of ${of} meetings.`,
  unfinished: 'If you save the file now, it goes without a report.',
  stopped:
    'It took too long and was stopped. The case may go round in a circle somewhere; others can then not play it. “Findings” says more.',
  said: (errors: number, warnings: number, runs: number) =>
    `${mistakes(errors)} and ${hints(warnings)}, after ${runs === 0 ? 'no' : runs} meetings.`,
  notACase:
    'This is ink, but not a case. It can be handed over, and opened in the workbench, but not played with a group.',
  withMistakes:
    'It can be handed over like this, to somebody who mends it. It cannot be played until the errors are gone.',
  ready: 'It can be played.',
  toFindings: 'Look at the findings',

  save: 'Save the case file',
  saved: (name: string) => `Saved as ${name}, where your browser puts what it saves.`,
  cannot: (why: CaseFileFault) => `It was not saved, since nobody could open it. ${WHY[why]}`,
  asFiles: 'As single files, for Inky or for this site’s own folder of cases, you find it under “Files”.',
  toFiles: 'Go to the files',

  paperTitle: 'On paper',
  paper: 'The script for colleagues who read on paper, and two pages for whoever leads a group with it.',
  toPaper: 'Set it on paper',
  fromPaper: 'Back to handing it over',

  howTitle: 'How others open it',
  byHand:
    'Send them the file as you send any other. They open this page, and choose the file there or drop it onto the page:',
  byLink:
    'Or have whoever looks after this site put the file into a folder of the site, “cases” for example. Then a link is enough:',
  checked:
    'Before anybody plays it, their device checks it anew. It is named as coming from outside, with you as its author if the case says so.',
};

/** The pane that hands a case over. */
export const handingWords = wordsOf({ 'en-GB': EN });
