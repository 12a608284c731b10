import type { LineKind } from '#core/workbench/handbook/line-kind.ts';
import { wordsOf } from '#app/ui/words/words.ts';

/** Said under a heading of the handbook where the README speaks of folders and commands, and the page has neither. */
const HERE: Readonly<Record<string, string>> = {
  'writing-a-case':
    'Here you need no commands: the check runs while you write, and “Try it” plays the case beside the text.',
  'the-folders': 'Here these files stand under “Files”. The group is there too, as a copy of your own.',
  'what-the-checker-says':
    'Here the check runs by itself. What it finds stands under “Findings”, and each finding leads to its paragraph below.',
};

/** What a line is, for somebody who meets its signs for the first time. */
const LINE: Readonly<Record<LineKind, string>> = {
  empty: 'An empty line. It says nothing, and separates nothing but for the eye.',
  comment: 'A comment: for whoever reads the text, and for nobody who plays it.',
  todo: 'Something still to be written. It is not played; take the line out when you have written it.',
  head: 'A line of the head: it tells what the case is, and is not played.',
  include: 'Another file is taken in here, as if it stood in this place.',
  variable: 'Something to be remembered while one plays, with what it is at the beginning.',
  knot: 'A knot: a part of the story with a name of its own. “-> the_name” leads to it.',
  stitch: 'A stitch: a smaller part within a knot. “-> knot.stitch” leads to it.',
  logic: 'Something is worked out or remembered here. Nobody sees this line.',
  thread: 'A thread: what another part has on offer is put on offer here too.',
  divert: 'It goes on elsewhere from here.',
  reply:
    'A reply, or a turn of the group: its words stand in brackets, and what comes of it below, set in. It can be taken once.',
  again: 'The same as a reply, but it can be taken again and again.',
  gather: 'Here all the ways from the choices above come together again.',
  brace: 'What stands in braces depends on what has happened.',
  thought: 'Thought by the learner, unheard by anybody else.',
  said: 'This is said: the name stands in capitals before the colon.',
  seen: 'This is seen or heard; nobody says it.',
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
  unknownMove: 'This is none of the moves. They are listed at the end.',
  minded: 'The checker says',
  inItsPlace: 'Where this stands in the handbook',
  astray: 'Where it may not help:',
  inLine: (line: number) => `Line ${line}`,
  put: 'Put this into my text',
  putBelow: (line: number) => `It stands below line ${line} now.`,
  guide: 'The guided first case',
  openGuide: 'Take it up again',
  here: HERE,
  line: LINE,
};

/** The handbook beside the text. */
export const bookWords = wordsOf({ 'en-GB': EN });
