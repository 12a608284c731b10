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
    what: 'Find your line in “Try it”. A pause after the last letter, and it stands there.',
    why: 'That is how a learner meets it. It follows the text while you write.',
    where: 'Open “Try it”',
  },
  reply: {
    title: 'Write another reply',
    what: 'Below all that answers the last reply, and above the line with a dash, begin a new line with * and put what is said into square brackets: * [Shall I sit down?]',
    why: 'Everything in brackets is something that the learner can say. Write it as you would say it.',
    where: 'Show me where',
  },
  id: {
    title: 'It gets a name of its own',
    what: 'Leave the line: press Enter for a new one. A moment later # id: and a name made of your words stand in the bracket. You need not touch them.',
    why: 'What a learner did is kept by these names, and the group’s turns point to them. You may change the words of a reply later; it keeps its name.',
    where: 'Show me the reply',
  },
  answer: {
    title: 'Say what it does, and what comes of it',
    what: 'In the bracket, after the name, add # move: and one of the moves, such as # move: emo.support. In the line below, write what is answered: a name in capitals, a colon, the words.',
    why: 'Nobody sees the move while they talk. It tells the group, and the look back afterwards, what was done.',
    where: 'Show me the reply',
  },
  'choose-it': {
    title: 'Choose your reply',
    what: 'In “Try it”, choose the reply that you wrote. If you have gone past it, “Step back” goes back.',
    why: 'Read the answer once as the one who has just said it.',
    where: 'Open “Try it”',
  },
  minded: {
    title: 'Look at what the checker minds',
    what: 'Open “Findings”. Where it minds how long your reply is beside the others, or anything else, mend that. That the group has nothing on it yet is for later; it may be all that is left.',
    why: 'It plays your case two thousand times and says where somebody would be stuck, or could tell a reply by its length. What you mean as it is can stay, with a reason.',
    where: 'Open “Findings”',
  },
  map: {
    title: 'See where it leads',
    what: 'Open “Map”. The mark “you” is where you stand in “Try it”; your reply is in the first box, with those beside it. All of them lead on to the next.',
    why: 'A conversation is seen more easily from above: what meets again, and what nobody can come to.',
    where: 'Open “Map”',
  },
  nobody: {
    title: 'See who takes it up',
    what: 'Open “The group”, then “Replies and turns”. Your reply is under “Nobody takes these up”.',
    why: 'A learner who says something and finds that nobody heard it has learned that it did not matter.',
    where: 'Open “The group”',
  },
  turn: {
    title: 'Let somebody take it up',
    what: 'There, “Write a turn for it” puts one into the text from a form. Or write it into the text, below another: with its star, who speaks, and # heard: and the name of your reply.',
    why: 'The turn only comes where this reply was chosen. Say it in somebody’s shoes: the doctor’s, the patient’s, or those of somebody who was not in the room. Fifteen words are enough, and it need not be kind.',
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
  /** The step of the name where names are not given while one writes. */
  idByHand: {
    title: 'Give it a name of its own',
    what: 'Put # id: and a word of small letters into the bracket, at its end: * [Shall I sit down? # id: sat_down]',
    why: STEP.id.why,
    where: STEP.id.where,
  },
};

/** The guided first case. */
export const guideWords = wordsOf({ 'en-GB': EN });
