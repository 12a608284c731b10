import { wordsOf } from '#app/ui/words/words.ts';

/** Said under a heading of the handbook where the README speaks of folders and commands, and the page has neither. */
const HERE: Readonly<Record<string, string>> = {
  'writing-a-case':
    'Here you need no commands: the check runs while you write, and “Try it” plays the case beside the text.',
  'the-folders': 'Here these files stand under “Files”. The group is there too, as a copy of your own.',
  'what-the-checker-says':
    'Here the check runs by itself. What it finds stands under “Findings”, and each finding leads to its paragraph below.',
};

const EN = {
  title: 'Handbook',
  search: 'Look for',
  searchHint: 'A tag, a word, the name of a finding',
  contents: 'What is in it',
  foundIn: (sections: number) => (sections === 1 ? 'Found in one part.' : `Found in ${sections} parts.`),
  none: 'Nothing in the handbook has these words.',
  all: 'Show the whole handbook',
  onThisLine: 'On this line',
  onNoTags: 'The cursor stands on a line without tags.',
  move: 'Move',
  unknownMove: 'This is none of the moves. They are listed at the end.',
  astray: 'Where it may not help:',
  inLine: (line: number) => `Line ${line}`,
  put: 'Put this into my text',
  putBelow: (line: number) => `It stands below line ${line} now.`,
  guide: 'The guided first case',
  openGuide: 'Take it up again',
  here: HERE,
};

/** The handbook beside the text. */
export const bookWords = wordsOf({ 'en-GB': EN });
