import type { GatherFault, LeftReason } from '#core/workbench/gathering.ts';
import type { MoveFault } from '#core/workbench/moving.ts';
import type { VersionReason } from '#core/workbench/versions.ts';
import type { ZipFault } from '#core/workbench/zip-entries.ts';
import { wordsOf } from '#app/ui/words/words.ts';

const move: Readonly<Record<MoveFault, string>> = {
  empty: 'A file needs a name, and so does every folder before it.',
  outside: 'A file’s name cannot lead out of the folder.',
  characters: 'Some systems cannot have a file of this name. Letters, digits, spaces and - _ . are safe.',
  long: 'This name is too long.',
  hidden: 'A name that begins with a dot hides a file from most people.',
  'not-ink': 'The name of a file with ink in it ends with .ink.',
  twice: 'Another file is called so, or nearly so.',
  main: 'The story begins with this file. Choose another one to begin with first.',
  missing: 'This file is not there any more.',
  'not-a-name':
    'The case’s name begins with a small letter; after it come small letters, digits and hyphens, sixty at most.',
};

const left: Readonly<Record<LeftReason, string>> = {
  empty: 'Left out, since a part of the name is empty',
  outside: 'Left out, since the name leads out of the folder',
  characters: 'Left out, since some systems cannot have a file of this name',
  long: 'Left out, since the name is too long',
  hidden: 'Left out, since it is a hidden file',
  'not-ink': 'Left out, since it is not ink',
  'not-utf8': 'Left out, since its letters are not stored as UTF-8; save it as UTF-8 and bring it again',
  'too-large': 'Left out, since it is larger than 2 MB, which no text written by hand is',
  'too-many-lines': 'Left out, since it has more than 60,000 lines',
  twice: 'Left out, since another file is called so, or nearly so',
  link: 'Left out, since it is a link to somewhere else and no file',
  locked: 'Left out, since it is locked with a password',
  damaged: 'Left out, since it is damaged',
  'another-case': 'Left out, since it belongs to another case',
};

const zip: Readonly<Record<ZipFault, string>> = {
  'not-a-zip': 'This is not a zip, or only the beginning of one. Nothing was opened.',
  damaged: 'This zip is damaged. Nothing was opened.',
  'too-new': 'This zip is split, or made for something larger than a case. Nothing was opened.',
  'too-many': 'This zip holds more than 400 files, which no case does. Nothing was opened.',
  'too-large': 'What is in this zip is larger than 10 MB, which no case is. Nothing was opened.',
};

const gather: Readonly<Record<Exclude<GatherFault['kind'], 'which'>, string>> = {
  nothing: 'There is no ink in this. Nothing was opened.',
  'too-many':
    'These are more than 400 files, which no case has. Choose the folder of one case. Nothing was opened.',
  'too-large': 'This is larger than 10 MB, which no case is. Nothing was opened.',
};

const why: Readonly<Record<VersionReason, string>> = {
  opened: 'as it was opened',
  'while-writing': 'while writing',
  'before-mend': 'before a change in several files',
  'before-files': 'before files came, went or got other names',
  'before-opening': 'before files from the disk took its place',
  'before-going-back': 'before going back to an earlier version',
  'other-tab': 'as it stood in another tab',
  'by-hand': 'kept by you',
};

const linesSaid = (count: number): string =>
  count === 0 ? 'no line' : count === 1 ? 'one line' : `${count} lines`;

const EN = {
  move,
  left,
  zip,
  gather,
  why,
  unreadable:
    'This could not be read. It may have been moved since, or it does not come to an end. Nothing was opened.',

  title: 'Files',
  intro:
    'Everything here is kept on this device as you write it. To have it elsewhere too, save it to the disk or take it along as a zip.',
  begins: 'the story begins here',
  open: (path: string) => `Show ${path}`,
  isOpen: 'shown beside',
  state: {
    nowhere: 'not on the disk',
    'as-here': 'the same on the disk',
    'changed-here': 'changed since it was saved to the disk',
  },
  renameFile: 'Rename',
  renameLabel: 'Its name, with the folder before it',
  renameHint: 'Every INCLUDE that leads to it follows.',
  renameIt: 'Rename it',
  renamed: (path: string) => `It is called ${path} now.`,
  remove: 'Remove',
  removed: (path: string) => `${path} is removed from this case.`,
  undo: 'Bring it back',
  broughtBack: (path: string) => `${path} is back.`,
  makeMain: 'Begin the story here',
  isMain: (path: string) => `The story begins with ${path} now.`,
  add: 'Add a file',
  addLabel: 'The name of the new file',
  addIt: 'Add it',
  added: (path: string) =>
    `${path} is there, and empty. A line INCLUDE in another file brings it into the story.`,
  folder: 'Name of the case',
  folderLabel: 'The case’s own name, which is its folder’s',
  folderHint: 'It stands in addresses: small letters and hyphens, as in blue-folder.',
  folderIt: 'Call it so',
  missing: (paths: string) => `An INCLUDE asks for this, and it is not among the files: ${paths}.`,

  diskTitle: 'On the disk',
  save: 'Save to the disk',
  saveTo: 'Save to a folder …',
  zipIt: 'Take it along as a zip',
  shortcut: 'Ctrl+S, or ⌘S, saves too.',
  noPlace: 'Nothing of this case is on the disk yet. Choose a folder, and it is saved there from then on.',
  cannotPlace:
    'This browser does not let a page write to the disk. A zip holds the whole case as it lies in a folder.',
  saved: (files: number) =>
    files === 0
      ? 'The disk has all of it already.'
      : files === 1
        ? 'One file is saved.'
        : `${files} files are saved.`,
  outside: (paths: string) =>
    `This lies outside the folder that was opened, and is kept here only: ${paths}.`,
  notAllowed: 'The browser was not given leave to write there. Nothing was saved; it is all kept here.',
  failed: (paths: string) => `This could not be written to the disk, and is kept here: ${paths}.`,
  newer: (paths: string) => `This was changed on the disk by something else meanwhile: ${paths}.`,
  newerAsk: 'Nothing was written over. Whichever you choose, the other stays among the earlier versions.',
  takeTheirs: 'Take what is on the disk',
  keepMine: 'Write over it with what is here',
  taken: 'What was on the disk is here now.',
  unreadThere: (paths: string) =>
    `This cannot be read on the disk, since its letters are not stored as UTF-8, or it is not there any more; what is here stays: ${paths}.`,
  zipped: 'The zip is made, and the browser puts it where downloads go.',
  zipFailed: 'The zip could not be made.',
  removedStay: 'What you rename or remove here stays on the disk under its old name.',

  openTitle: 'Open from the disk',
  openIntro:
    'Files of ink, a folder, a zip, or a case that somebody has handed to you. You can also drop them here.',
  openFiles: 'Open files …',
  openFolder: 'Open a folder …',
  dropped: 'Where is it to go?',
  dropHere: 'Put it into this case',
  dropNew: 'Open it as a case of its own',
  which: 'There are several cases in this. Which one?',
  brought: (count: number) =>
    count === 1 ? 'One file is in this case now.' : `${count} files are in this case now.`,
  andMore: (count: number) => ` and ${count} more`,

  versionsTitle: 'Earlier versions',
  versionsIntro:
    'Kept by themselves: when you open the case, every five minutes of writing, and before every larger step. Of those older than an hour, one stays for each hour; of those older than a day, one for each day, for a month. Those with a name stay.',
  versionsNone: 'There are none yet.',
  nameLabel: 'A name for what is here now',
  nameIt: 'Keep this version',
  named: 'It is kept under that name.',
  look: 'What differs',
  hide: 'Hide what differs',
  same: 'Nothing differs from what is here now.',
  differs: {
    changed: (path: string, gone: number, fresh: number) =>
      `${path}: ${linesSaid(gone)} only then, ${linesSaid(fresh)} only now`,
    'only-then': (path: string) => `${path}: only in that version`,
    'only-now': (path: string) => `${path}: only here now`,
  },
  sideThen: 'then',
  sideNow: 'now',
  skipped: (lines: number) =>
    lines === 1 ? 'one line that is the same' : `${lines} lines that are the same`,
  goBack: 'Go back to it',
  wentBack: 'You are back at that version. What was here before is the newest in the list.',
  asCopy: 'Open it as a case of its own',
  versionGone: 'This version cannot be read any more.',
};

/** The draft's files, their ways in and out, and what they were before. */
export const fileWords = wordsOf({ 'en-GB': EN });
