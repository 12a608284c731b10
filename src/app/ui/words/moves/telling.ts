import type { SomeMoves } from './move-words.ts';

/** Telling, and telling what went wrong. */
export const TELLING = {
  'tell.warning': {
    name: 'Warning that it’s coming',
    does: 'One sentence that says bad news is on its way, then a breath, so that it doesn’t come from nowhere.',
    from: ['spikes'],
    astray: 'With a second warning and a third, they’re being told everything except the thing itself.',
  },
  'tell.headline': {
    name: 'Saying the word',
    does: 'One short sentence with the real word in it, so that nobody has to work out what was meant.',
    from: ['spikes', 'abcde', 'grieving'],
    astray: 'If the talk goes straight on, the word is buried before they’ve looked at it.',
  },
  'tell.chunk': {
    name: 'A piece at a time',
    does: 'A little, a stop to see where it has got to, and then a little more.',
    from: ['vitaltalk', 'calgary'],
    astray: '“Does that make sense?” after every sentence is a tic, and almost everyone says yes.',
  },
  'tell.uncertainty': {
    name: 'Saying what isn’t known',
    does: 'It keeps apart what is known and what isn’t, and says when more may be known, if it can be.',
    from: ['spikes', 'sicg'],
    astray: 'It can be somewhere to hide: with everything uncertain, nothing need be said.',
  },
  'tell.wish': {
    name: 'Wishing and worrying',
    does: '“I wish” beside “I worry”: it keeps their hope company without promising it anything.',
    from: ['vitaltalk', 'sicg'],
    astray: 'With a “but” after it, the wish was only manners.',
  },
  'tell.euphemism': {
    name: 'A softer word',
    does: '“A growth”, “a shadow”, “gone”, and no further; mostly it’s meant kindly, and in some families it is where one starts.',
    from: ['abcde'],
    astray: 'They may go home having been told, and without knowing what.',
  },
  'tell.dump': {
    name: 'All of it at once',
    does: 'Everything there is to say, in order and in full; often it’s the speaker’s nerves that are talking.',
    from: ['spikes'],
    astray: 'After the first heavy word, the rest may not go in at all.',
  },
  'tell.blunt': {
    name: 'Straight out with it',
    does: 'The news comes first, with no run-up and no stop after it; there are people who ask for exactly that.',
    from: ['spikes'],
    astray: 'If they hadn’t asked, they’re still at the first sentence when you are at the plan.',
  },
  'tell.delay': {
    name: 'Putting it off',
    does: 'The answer is moved to another day, another test or another team; if it truly isn’t back yet, that’s simply so.',
    from: ['responses'],
    astray: 'If they can see that you know, they have the fear and the wait as well.',
  },
  'tell.false-hope': {
    name: 'More than anyone can promise',
    does: 'It comforts beyond the facts, or beyond what is yours to promise, and the relief is real, for a day.',
    from: ['responses'],
    astray: 'If it turns out otherwise, they may remember who said it.',
  },
  'cand.disclose': {
    name: 'Saying what happened',
    does: 'It says plainly what happened, with the uncomfortable part left in.',
    from: ['candour', 'candor'],
    astray: 'While the cause isn’t known, a guess told as a fact will have to be taken back.',
  },
  'cand.apologise': {
    name: 'Saying sorry',
    does: '“I’m sorry”, in the first person, for the harm, with no “if” in it.',
    from: ['candour', 'apology'],
    astray: 'Said fast, it shuts the subject before they’ve had a chance to open it.',
  },
  'cand.hedge': {
    name: 'Sorry, with a way out',
    does: '“Sorry if”, or the passive, or the other department; quite often it’s what one has been told to say.',
    from: ['candour'],
    astray: 'Somebody listening for who did it may hear only that nobody says.',
  },
  'cand.followup': {
    name: 'Saying who does what now',
    does: 'It says what happens next, who sees to it, by when, and how they’ll hear.',
    from: ['candour', 'candor', 'apology'],
    astray: 'Each promise in it that isn’t kept is the same hurt over again.',
  },
} as const satisfies SomeMoves;
