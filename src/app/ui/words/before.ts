import { wordsOf } from './words.ts';

const EN = {
  libraryGoOn: 'Go on where you were',
  contentMore: 'More detail',
  briefingWhere: 'Where',
  briefingKnow: 'What you know',
  briefingAfter:
    'Then you take it to the Thursday group, and listen. There is no score and no right answer, and you can stop on any page.',
  fictionContract:
    'These are people in a story. Treat them as if they were not, and yourself as you would a colleague.',
  resumeAt: (when: string, stage: string) => `Begun ${when}. You were at: ${stage}.`,
  pitch:
    'Rehearse a conversation that everyone dreads. Afterwards nobody marks you: you sit back, and a group of eight colleagues talks about what you said.',
  noScript:
    'You can read about the cases here. To play one, this page needs JavaScript, which is switched off. Nothing you do would leave this device.',
};

/** What the pages before a conversation say; whoever opens a conversation by its address does not fetch it. */
export const beforeWords = wordsOf({ 'en-GB': EN });
