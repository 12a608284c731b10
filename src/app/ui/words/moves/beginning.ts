import type { SomeMoves } from './move-words.ts';

/** Setting out, asking, and picking up what somebody lets fall. */
export const BEGINNING = {
  'set.prepare': {
    name: 'Settling first',
    does: 'The chairs, the door, the names and the facts are seen to before anything that matters is said.',
    from: ['spikes', 'abcde', 'grieving'],
    astray: 'Drawn out, it frightens: they can see you getting ready, and begin to guess what for.',
  },
  'set.rush': {
    name: 'Going straight in',
    does: 'It starts standing, in passing or with the door open, and often out of kindness: nobody is kept waiting.',
    from: ['spikes'],
    astray: 'Somebody who needed a minute may still have one arm in their coat when the sentence goes by.',
  },
  'open.signpost': {
    name: 'Saying what this is about',
    does: 'It says what the conversation is for, and asks whether now will do.',
    from: ['calgary', 'sicg'],
    astray: 'If yes is the only answer there is room for, it was no question, and they know it.',
  },
  'ask.understanding': {
    name: 'Asking what they know',
    does: 'It finds out what they’ve been told and what they’ve made of it, so that you can start from there.',
    from: ['spikes', 'vitaltalk'],
    astray: 'Once they’ve guessed, it’s an oral exam, and you are the one holding the answer.',
  },
  'ask.preference': {
    name: 'Asking how they want to hear it',
    does: 'It leaves it to them how much they’re told, and who is in the room for it.',
    from: ['spikes', 'sicg'],
    astray: 'When somebody has died, it only keeps the family standing one sentence away from it.',
  },
  'ask.ice': {
    name: 'Asking what’s on their mind',
    does: 'An open question about what they think it is, what they dread or what they hope for.',
    from: ['calgary'],
    astray: 'If the answer is then left lying there, it’s worse than not having been asked.',
  },
  'ask.closed-run': {
    name: 'One closed question after another',
    does: 'Yes or no, since when, how often: quick and clear, and in an emergency the only way.',
    from: ['calgary', 'suchman'],
    astray: 'If they had begun to say something, it has to wait for a gap, and there may be none.',
  },
  'cue.explore': {
    name: 'Picking up a hint',
    does: 'It takes a word they let fall and hands it back to them with a question.',
    from: ['responses', 'eccs', 'vitaltalk'],
    astray: 'Somebody who has just shut that door finds a foot in it.',
  },
} as const satisfies SomeMoves;
