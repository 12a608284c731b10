import type { Severity } from '#core/model/finding.ts';
import { t, wordsOf } from '#app/ui/words/words.ts';

const KINDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  note: ['note', 'notes'],
};
const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`;
const percent = (share: number): string =>
  share > 0 && share < 0.005 ? 'fewer than 1 of 200' : `${Math.round(share * 100)} of 100`;

// Once: making one takes longer than anything that is drawn with it.
const NUMBERS = new Intl.NumberFormat(t.language);
const number = (count: number): string => NUMBERS.format(count);

const EN = {
  number,
  title: 'What the checker says',
  waiting: 'Waiting until you pause …',
  reading: 'Reading …',
  willComb: 'Read. It is played through when you pause for longer.',
  walking: 'Playing every way through the conversation …',
  combing: (done: number, of: number) => `${number(done)} of ${number(of)} meetings held`,
  done: (meetings: number) =>
    meetings === 0
      ? 'Read and played through.'
      : `Read, played through, and ${number(meetings)} meetings held.`,
  notPlayed: 'It cannot be played through while there are errors in the text.',
  tooMuch: {
    letters:
      'There are more than 3 million letters in these files. So much is not checked; take out what is not yours.',
    lines:
      'There are more than 50,000 lines in these files. So much is not checked; take out what is not yours.',
  },
  stopped: {
    reading: 'The check was stopped: this text keeps ink busy without end.',
    combing: 'The check was stopped: playing this through comes to no end.',
  },
  stoppedHint: {
    reading:
      'Take back what was written last, or write it in a simpler form. The check goes on with your next edit.',
    combing:
      'Look for a circle that never leaves off, or for something that is worked out over and over. The check goes on with your next edit.',
  },
  broken:
    'The checker broke off at this text, perhaps because the device has no memory left. It begins anew with your next edit.',
  unfetched: 'The checker could not be fetched. There may be no connection; try again when there is one.',
  lastChange: (file: string, line: number) => `The last change was in ${file}, line ${line}.`,
  again: 'Check again',

  nothing: 'Nothing is found.',
  nothingOfThese: 'There is nothing of this kind.',
  totals: (errors: number, warnings: number, notes: number) =>
    [
      counted(errors, KINDS.error),
      counted(warnings, KINDS.warning),
      ...(notes > 0 ? [counted(notes, KINDS.note)] : []),
    ].join(', '),
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  show: 'Show',
  all: 'Everything',
  kinds: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  withCount: (name: string, count: number) => `${name} (${count})`,
  file: 'File',
  allFiles: 'All files',
  order: 'In order',
  orders: { weight: 'Errors first', place: 'By file and line' },
  place: (file: string, line: number) => `${file}, line ${line}`,
  old: 'Of the text as it was a moment ago.',
  passed: 'Of the text as it was a moment ago; this line was written in since.',
  what: 'What is this?',
  ways: 'Ways to mend it',
  more: (count: number) => `Show ${count} more`,
  nextKey: 'F8 goes to the next place, Shift and F8 to the one before.',
  atFinding: (nth: number, of: number, sentence: string) => `${nth} of ${of}. ${sentence}`,

  silence: 'It is meant so …',
  silenceLabel: 'Why is it meant so?',
  silenceHint: 'Whoever works on the case next reads this above the line.',
  silenceDo: 'Write it above the line',

  giveIds: 'Give ids while I write',
  giveIdsHint:
    'Every reply needs a name of its own, since what learners did is kept by it. It is given once, when you leave the line, and stays whatever you do to the words.',

  counts: 'The case in numbers',
  repliesCount: 'Replies',
  turnsCount: 'Turns of the group',
  wordsCount: 'Words',
  waysCount: 'Ways that were played',
  choicesCount: 'Choices on a way',
  choicesOn: (fewest: number, middle: number, most: number) =>
    fewest === most ? `${fewest}` : `${fewest} to ${most}, as a rule ${middle}`,
  endingsCount: 'Endings',
  endingIn: (name: string, runs: number) => `${name} in ${number(runs)} runs`,
  unmetReplies: 'Replies that no run took',
  unmetTurns: 'Turns that no run heard',
  none: 'None',
  here: 'At the cursor',
  replyShare: (name: string, offered: number, taken: number) =>
    `The reply ${name} is on offer in ${percent(offered)} runs, and taken in ${percent(taken)}.`,
  turnShare: (name: string, offered: number, heard: number) =>
    `The turn ${name} is on offer in ${percent(offered)} runs, and heard in ${percent(heard)}.`,

  lacking: 'What it takes to be a case',
  lackingText:
    'This is ink, and it is read and played as it is. For a learner and a group it needs what follows; most of it can be put in for you, to be written over.',
  lackingRest: 'What is still to be done',
  isDone: 'Done',
  isOpen: 'To do',
  makeCase: 'Make it a case',
  makeCaseHint:
    'Adds the head, the group, ids, and a meeting whose every line is still to be written. Your own words stay as they are.',
  needs: {
    head: ['The head', 'Its name, who the learner is, what is heavy in it: the list of cases shows this.'],
    people: ['The people', 'Whoever speaks is listed with a name and a look.'],
    encounter: [
      'The conversation',
      'A knot (ink’s word for a part with a name) called encounter, where it begins.',
    ],
    ids: ['An id for every reply', 'What learners did is kept by it, also after you change the words.'],
    moves: ['What each reply does', 'Every reply has a tag, # move, for what it does to the other person.'],
    moments: ['The moments', 'Stretches that the group can come back to, each named in a line of the head.'],
    group: ['The group', 'The eight peers and two leaders, whom all cases share.'],
    door: ['The way to the group', 'Every ending of the conversation leads there with -> to_the_group.'],
    meeting: [
      'The meeting',
      'The parts of the group’s evening: opening, telling, facts, floor, returning, closing.',
    ],
  },
  needLeft: (count: number) => `${count} missing`,
  putIn: 'Put it in',
};

/** What the checker says, and what can be done about it. */
export const findingsWords = wordsOf({ 'en-GB': EN });
