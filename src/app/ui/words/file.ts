import type { NoteFault } from '#core/model/note-text.ts';
import type { NotebookFault } from '#core/model/notebook-text.ts';
import type { RunFault } from '#core/model/run-text.ts';
import { wordsOf } from './words.ts';

/** “a run”, “12 runs and 1 note”; nothing where there is none of either. */
function these(runs: number, notes: number): string {
  const some = (count: number, one: string) =>
    count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${one}s`];
  const said = [...some(runs, 'run'), ...some(notes, 'note')].join(' and ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
const isOne = (runs: number, notes = 0): boolean => runs + notes === 1;

const WHY: Readonly<Record<RunFault | NoteFault, string>> = {
  'not-json': 'it is damaged',
  'not-a-run': 'it is damaged',
  'not-a-note': 'it is damaged',
  'cut-off': 'a part of it is missing',
  'from-the-future': 'a newer Afterword wrote it',
};

const NOT_OPENED: Readonly<Record<NotebookFault | 'too-big' | 'unreadable', string>> = {
  'not-json': 'This is not a file that Afterword saved, or it has been changed since.',
  'not-a-notebook': 'This is not a file that Afterword saved.',
  'from-the-future': 'A newer Afterword saved this file. It can be opened there, or here after an update.',
  'too-big': 'This file is larger than any that Afterword saves.',
  unreadable: 'This file could not be read. It may have been moved.',
};

const EN = {
  title: 'Everything in one file',
  what: 'All your runs and notes, to keep elsewhere or to open on another device. What you open is added to what is here.',
  plain: 'The file is plain text, even if your notebook here is locked. Whoever has the file can read it.',
  save: 'Save everything to a file',
  open: 'Open a file',
  gathering: 'Reading what is here',
  saving: (done: number, all: number) => `Writing ${done} of ${all}`,
  reading: 'Reading the file',
  adding: (done: number, all: number) => `Adding ${done} of ${all}`,
  nothingToSave: 'There is nothing here to save yet.',
  lastSaved: (day: string) => `Everything was last saved to a file on ${day}.`,
  neverSaved: 'So far, nothing of this has been saved to a file of yours.',
  saved: (runs: number, notes: number) =>
    `${these(runs, notes)} ${isOne(runs, notes) ? 'is' : 'are'} in the file. Your browser puts it where it puts its downloads.`,
  savedWithout: (runs: number) =>
    `${these(runs, 0)} could not be read and ${isOne(runs) ? 'is' : 'are'} not in the file.`,
  notSaved: 'What is kept here could not be read just now, so no file was made.',
  came: (runs: number, notes: number) => `${these(runs, notes)} came in.`,
  nothingNew: 'Nothing came in.',
  longer: (runs: number) =>
    isOne(runs)
      ? 'One run went further in the file. The rest has been added to it.'
      : `${runs} runs went further in the file. The rest has been added to them.`,
  beside: (runs: number, notes: number) =>
    `${these(runs, notes)} ${isOne(runs, notes) ? 'is' : 'are'} different here. Both are kept.`,
  same: (runs: number, notes: number) =>
    `${these(runs, notes)} ${isOne(runs, notes) ? 'was' : 'were'} here already.`,
  unread: 'Could not be read',
  unreadRun: (at: number, title: string | undefined, why: keyof typeof WHY) =>
    `${title ? `“${title}”, run ${at}` : `Run ${at}`} of the file: ${WHY[why]}.`,
  unreadNote: (at: number, why: keyof typeof WHY) => `Note ${at} of the file: ${WHY[why]}.`,
  notWhole: 'A part of this file is missing or damaged. What was whole in it has been read.',
  noRoom: 'There is no room left on this device for the rest. What came in before is kept.',
  stopped: 'This device would not keep the rest. What came in before is kept.',
  untouched: 'Nothing here has changed.',
  notLost: 'Nothing that was here is lost.',
  notOpened: NOT_OPENED,
};

/** What is said where everything is saved to a file, or a file is opened. */
export const fileWords = wordsOf({ 'en-GB': EN });
