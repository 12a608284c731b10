import type { Answers } from './answers.ts';

/** Ilse Brandt and the bag, who are in the handbook too: an answer to every question, as an example of one. */
export const ILSE: Answers = {
  title: 'The bag',
  summary: 'A widow, a property bag, and something that is not in it.',
  situations: ['loss'],
  aims: ['hint', 'silence'],
  you: 'the doctor on the ward this morning',
  other: {
    name: 'Ilse Brandt',
    about: '76, widowed this morning',
    pronouns: 'she, her',
    portrait: 'short white hair, light skin, lined face, navy top',
  },
  second: { name: '', about: '', pronouns: '', portrait: '' },
  plan: 'side room',
  setting: 'Side room 3, ten in the morning',
  country: 'England',
  toSay: "His ring isn't here. We have looked, and I don't know where it is.",
  hint: 'They gave me his glasses. And the crossword.',
  openings: [
    'What have they told you, since you came in this morning?',
    "I'm one of the doctors. I was here in the night.",
    "I'm sorry, Mrs Brandt. Shall I sit here for a while?",
  ],
  note: 'A husband has died in the night.',
};
