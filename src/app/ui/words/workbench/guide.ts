import type { Step } from '#core/workbench/guide/steps.ts';
import { wordsOf } from '#app/ui/words/words.ts';

interface StepWords {
  readonly title: string;
  /** What to do. */
  readonly what: string;
  readonly why: string;
  /** On the button that brings the place. */
  readonly where: string;
}

const STEP: Readonly<Record<Step, StepWords>> = {
  'first-line': {
    title: 'Change the first line',
    what: 'Find the first line that is said: it begins with a name in capitals and a colon. Put other words after the colon.',
    why: 'A line with a name is said; a line without one is seen. That is most of the language.',
    where: 'Show me the line',
  },
  'hear-it': {
    title: 'See what you wrote',
    what: 'Open “Try it” and read on until your line comes.',
    why: 'It is played as a learner would meet it, and it follows the text while you write.',
    where: 'Open “Try it”',
  },
  reply: {
    title: 'Write another reply',
    what: 'Below the other replies and what belongs to them, but above the line that begins with a dash, begin a new line with * and put what is said into square brackets: * [Shall I sit down?]',
    why: 'Everything in brackets is something that the learner can say. Write it as you would say it.',
    where: 'Show me the replies',
  },
  id: {
    title: 'Give it a name of its own',
    what: 'Put # id: and one word of small letters inside the bracket, at its end: * [Shall I sit down? # id: sat_down]',
    why: 'A learner’s evening is kept by these names. You may change the words later, and it is still the same reply.',
    where: 'Show me the reply',
  },
  answer: {
    title: 'Say what it does, and what comes of it',
    what: 'Add # move: and one of the moves after the id, such as # move: emo.support. Below it, set in, write the line that answers.',
    why: 'Nobody sees the move while they talk. It tells the group, and the look back afterwards, what was done.',
    where: 'Show me the reply',
  },
  'choose-it': {
    title: 'Choose your reply',
    what: 'In “Try it”, go to that place and choose the reply that you wrote.',
    why: 'Read the answer once as the one who has just said it.',
    where: 'Open “Try it”',
  },
  minded: {
    title: 'Look at what the checker minds',
    what: 'Open “Findings”, go to one, and mend it. That the group has nothing on your reply yet may stay for now.',
    why: 'It plays your case hundreds of times and says where somebody would be stuck, or could tell the answer by its length. What you mean as it is can be allowed, with a reason.',
    where: 'Open “Findings”',
  },
  map: {
    title: 'See where it leads',
    what: 'Open “Map”, and find your reply in it.',
    why: 'A conversation is seen more easily from above: what meets again, and what nobody can come to.',
    where: 'Open “Map”',
  },
  nobody: {
    title: 'See who takes it up',
    what: 'Open “The group”, and look for your reply among those that somebody speaks about. Nobody does, so far.',
    why: 'A learner who says something and finds that nobody heard it has learned that it did not matter.',
    where: 'Open “The group”',
  },
  turn: {
    title: 'Let somebody take it up',
    what: 'Write a turn beside the others, with # heard: and the name of your reply. Fifteen words are enough, and it need not be kind.',
    why: 'The turn only comes where this reply was chosen. Say it in somebody’s shoes: the doctor’s, the patient’s, or those of somebody who was not in the room.',
    where: 'Show me the turns',
  },
  meeting: {
    title: 'Sit with the group',
    what: 'In “Try it”, go on from your reply, take it up to the group, and listen to the end.',
    why: 'This is what your students will have. Your turn may come or not: the group has more to say than one evening holds.',
    where: 'Open “Try it”',
  },
};

const EN = {
  title: 'A first case, step by step',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  done: 'That is done.',
  next: 'Next step',
  skip: 'Skip this',
  back: 'Back',
  inBook: 'In the handbook',
  away: 'Put the guide away',
  awaySaid: 'The guide is put away. The handbook brings it back.',
  finished:
    'That was the whole way, once. From here on it is your case: write the next reply, or begin one of your own.',
  steps: STEP,
};

/** The guided first case. */
export const guideWords = wordsOf({ 'en-GB': EN });
