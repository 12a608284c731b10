import type { SomeMoves } from './move-words.ts';

/** What is done with a feeling when one shows. */
export const FEELINGS_MET = {
  'emo.silence': {
    name: 'Staying quiet',
    does: 'Nothing is said, and you stay turned towards them, for long enough that the next word can be theirs.',
    from: ['responses', 'sicg'],
    astray: 'With your eyes on the screen it’s only somebody who isn’t answering.',
  },
  'emo.name': {
    name: 'Putting a word to the feeling',
    does: 'It offers a word for what you think you see, tentatively enough for them to change it.',
    from: ['vitaltalk', 'eccs'],
    astray: 'With too strong a word, they spend the next minute taking it back for you.',
  },
  'emo.validate': {
    name: 'Saying it makes sense',
    does: 'It says why somebody might well feel this, after what has happened.',
    from: ['vitaltalk', 'eccs'],
    astray: '“I completely understand” claims more than anybody can, and some people will tell you so.',
  },
  'emo.respect': {
    name: 'Seeing what they’ve done',
    does: 'It says out loud what they have carried, managed or put up with.',
    from: ['vitaltalk'],
    astray: 'Just in front of a no, it’s the sugar on the pill.',
  },
  'emo.support': {
    name: 'Saying what you’ll do',
    does: 'It promises something you can do yourself, small enough to be held to.',
    from: ['vitaltalk'],
    astray: 'Too big a promise comforts until somebody tries to use it.',
  },
  'emo.share': {
    name: 'Something of your own',
    does: 'You let them see what it does to you, or that you’ve been somewhere like it.',
    from: ['eccs'],
    astray: 'The conversation turns round to face you, and they may find themselves looking after you.',
  },
  'emo.perfunctory': {
    name: 'A stock phrase',
    does: 'A nod to the feeling in the words everyone uses, on the way to the next thing; on paper it sounds kind.',
    from: ['eccs'],
    astray: 'If they’ve heard it from call centres, they may not expect anything after it.',
  },
  'emo.fix': {
    name: 'Answering with a plan',
    does: 'A feeling comes up, and a fact, a leaflet or an appointment goes back: something useful, that one can do.',
    from: ['responses'],
    astray: 'If that is what comes every time, they may bring you fewer of them.',
  },
  'emo.switch': {
    name: 'Changing the subject',
    does: 'Over to the symptoms, the parking or a glass of water, and for a moment you can both breathe.',
    from: ['responses', 'suchman'],
    astray: 'What they’d almost said may go back in, and come out later with more force.',
  },
  'emo.minimise': {
    name: 'Making it smaller',
    does: '“At least”, “try not to worry”: it hopes to make the worry lighter.',
    from: ['responses', 'eccs'],
    astray: 'If it wasn’t small to them, they may keep the next one to themselves.',
  },
} as const satisfies SomeMoves;
