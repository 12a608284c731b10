import type { Lane } from '#core/model/offer.ts';
import { wordsOf } from '#app/ui/words/words.ts';

const LANE: Readonly<Record<Lane, string>> = {
  doctor: 'As the doctor',
  patient: 'As the patient',
  absent: 'Somebody absent',
  between: 'Between them',
  image: 'An image',
};

const COLUMN: Readonly<Record<Lane, string>> = {
  doctor: 'Doctor',
  patient: 'Patient',
  absent: 'Absent',
  between: 'Between',
  image: 'Image',
};

const EN = {
  title: 'Replies and turns',
  intro:
    'Each reply, and the turns of the group that take it up. The figure says how many of the runs that chose the reply heard the turn.',
  notMet: 'How often a turn is heard is counted when the text has been played through.',
  waiting: 'Reading the replies …',
  none: 'There are no replies in this text yet. A reply is a choice with a move: # move: …',
  gaps: 'Nobody takes these up',
  gapsHint: 'Whoever chooses one of these hears nothing of it from the group.',
  noGaps: 'Every reply is taken up by somebody.',
  write: 'Write a turn for it',
  writeFor: (text: string) => `Write a turn for “${text}”`,
  reply: 'Reply',
  lane: LANE,
  column: COLUMN,
  ofMoment: 'Whatever is said in this moment',
  noMoment: 'Before the first moment',
  moment: (name: string) => `The moment ${name}`,
  endings: 'How it ended',
  ending: 'Ending',
  share: (percent: number) => `${percent}\u00A0%`,
  shareLong: (said: number, runs: number) => `heard in ${said} of the ${runs} runs that chose it`,
  never: 'never heard yet',
  form: {
    who: 'Who says it',
    lane: 'In whose shoes',
    words: 'What they say',
    wordsHint: 'Fifteen to fifty-five words, in the first person. An “I imagine” is better than a “he is”.',
    count: (words: number) => (words === 1 ? '1 word' : `${words} words`),
    write: 'Write it into the text',
    cancel: 'Leave it',
    empty: 'It needs words first.',
    noFloor: 'There is no knot called “floor” in this text, so there is nowhere to put a turn.',
    written: (id: string) => `Written, as ${id}. The text stands at its line.`,
  },
};

/** Which turn takes up which reply, and a form for those that nobody takes up. */
export const matrixWords = wordsOf({ 'en-GB': EN });
