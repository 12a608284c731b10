import type { SomeMoves } from './move-words.ts';

/** When people want different things: anger, families, plans, endings, colleagues. */
export const BETWEEN = {
  'conf.ground': {
    name: 'Taking the heat down',
    does: 'A lower voice, some distance, a chair, one person speaking at a time.',
    from: ['beta'],
    astray: 'Calm laid on slowly can sound like being handled.',
  },
  'conf.agree': {
    name: 'Saying what’s true in it',
    does: 'It finds the part of the complaint that is so, and says that before anything else.',
    from: ['beta', 'candor'],
    astray: 'It slides easily into blaming a colleague, before anybody knows what happened.',
  },
  'conf.limit': {
    name: 'Drawing a line',
    does: 'It says what can’t go on, or what you won’t do, and leaves a real choice on this side of it.',
    from: ['beta'],
    astray: 'Early on it’s a shove; late on, somebody has been frightened already.',
  },
  'conf.defend': {
    name: 'Explaining first',
    does: 'The reasons come before the complaint has been heard out, and every word of them may be accurate.',
    from: ['beta'],
    astray: 'While somebody is still angry, a reason can sound like not listening.',
  },
  'conf.authority': {
    name: 'Bringing in the rules',
    does: 'Policy, rank or security is named first; where somebody is in danger, that’s what they are for.',
    from: ['beta'],
    astray: 'A person who feels small may be made smaller, and have to get louder.',
  },
  'fam.intent': {
    name: 'Seeing what they’re afraid of',
    does: 'It says back what may be behind the request: fear for somebody, and the wish to spare them.',
    from: ['arches'],
    astray: 'If it stops there, the person it’s all about is still outside the door.',
  },
  'fam.ask-patient': {
    name: 'Asking the one it’s about',
    does: 'It proposes finding out from the patient how much they’d like to know, and from whom.',
    from: ['arches', 'spikes'],
    astray: 'In front of everybody, there may be only one answer they can give.',
  },
  'fam.collude': {
    name: 'Agreeing to keep it back',
    does: 'It agrees to hide it, or half of it, and the corridor is quieter straight away.',
    from: ['arches'],
    astray: 'If the patient senses it, there may be nobody left to ask.',
  },
  'fam.override': {
    name: 'Going over their heads',
    does: 'It tells the patient, or says that it will, although the family asked not to; in many places the law is on that side.',
    from: [],
    astray:
      'The ones who’ll sit up tonight may feel they don’t count, and the patient may not have wanted to know either.',
  },
  'plan.values': {
    name: 'Asking what matters',
    does: 'It asks what they’d most want to keep, what frightens them, and what they’d give up for what.',
    from: ['sicg'],
    astray:
      'Straight after a blow it may be too big to answer, and “whatever you think, doctor” is what comes.',
  },
  'plan.recommend': {
    name: 'Saying what you’d suggest',
    does: 'It ties one suggestion to what they’ve said matters to them, and so carries some of the weight.',
    from: ['sicg'],
    astray: 'If nobody asked what matters, it’s an order in a soft voice.',
  },
  'plan.burden': {
    name: 'Handing it over whole',
    does: '“Do you want everything done?”: it sounds like respect, and a medical decision changes hands.',
    from: ['sicg'],
    astray: 'Few people can say no to everything, and they may go on carrying that they were asked.',
  },
  'plan.persuade': {
    name: 'Arguing for it',
    does: 'Reasons, warnings and the story of somebody else, because you can see what’s coming.',
    from: ['interviewing'],
    astray: 'Each argument can call up its reply, and they hear themselves say it.',
  },
  'plan.reflect': {
    name: 'Saying back both sides',
    does: 'It says both things they want, the one and the other, and doesn’t lean on either.',
    from: ['interviewing'],
    astray: 'As a habit it’s an echo, and people stop talking to echoes.',
  },
  'close.next': {
    name: 'Rounding off',
    does: 'A short summary, the next step, a name to ring, and a thought for tonight.',
    from: ['spikes', 'calgary'],
    astray: 'A number and a leaflet can be handed to someone who hasn’t finished.',
  },
  'close.abandon': {
    name: 'Breaking off',
    does: 'It ends, or is passed on, between one sentence and the next; bleeps are real, and can be blamed out loud.',
    from: ['spikes'],
    astray: 'Without a word in between, they may be left holding whatever they had just said.',
  },
  'self.help': {
    name: 'Saying where you stop',
    does: 'It says what you don’t know or can’t do, and brings in somebody who can.',
    from: ['practice'],
    astray: 'If nobody then comes, it was only a way of leaving.',
  },
  'talk.inquire': {
    name: 'Saying what you saw, then asking',
    does: 'It says what you saw and why it matters to you, and asks something you don’t know the answer to.',
    from: ['inquiry'],
    astray: 'If the question has its answer built in, everybody in the room can tell.',
  },
} as const satisfies SomeMoves;
