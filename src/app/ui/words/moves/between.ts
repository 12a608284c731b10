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
    astray: 'It slides easily into blaming a colleague, which is something else, and you may not know.',
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
    astray: 'While somebody is still angry, a reason sounds like not listening.',
  },
  'conf.authority': {
    name: 'Bringing in the rules',
    does: 'Policy, rank or security is named first; where somebody is in danger, that’s what they are for.',
    from: ['beta'],
    astray: 'A person who feels small is made smaller, and may have to get louder.',
  },
  'fam.intent': {
    name: 'Seeing the love in it',
    does: 'It says back what the request is made of: they’re afraid for someone, and would take it for them if they could.',
    from: ['arches'],
    astray: 'If it stops there, the person it’s all about is still outside the door.',
  },
  'fam.ask-patient': {
    name: 'Asking the one it’s about',
    does: 'It proposes finding out from the patient how much they’d like to know, and from whom.',
    from: ['arches', 'spikes'],
    astray: 'Asked in front of everybody, it has one answer that can be given.',
  },
  'fam.collude': {
    name: 'Agreeing to keep it back',
    does: 'It agrees to hide it, or half of it, and the corridor is quieter straight away.',
    from: ['arches'],
    astray: 'Now everyone acts, and the patient, who can see that, has nobody left to ask.',
  },
  'fam.override': {
    name: 'Going over their heads',
    does: 'It puts the patient’s right first and goes ahead; in many places the law is with it.',
    from: [],
    astray: 'The ones who’ll be sitting up tonight have been told they don’t count.',
  },
  'plan.values': {
    name: 'Asking what matters',
    does: 'It asks what they’d most want to keep, what frightens them, and what they’d give up for what.',
    from: ['sicg'],
    astray: 'Straight after a blow it’s too big to answer, and “whatever you think, doctor” is what comes.',
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
    astray: 'Nobody can say no to everything, and they’ll carry having been asked.',
  },
  'plan.persuade': {
    name: 'Arguing for it',
    does: 'Reasons, warnings and the story of somebody else, because you can see what’s coming.',
    from: ['interviewing'],
    astray: 'Each argument calls up its reply, and they hear themselves say it.',
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
    astray: 'Without a word in between, they’re left holding whatever they had just said.',
  },
  'self.help': {
    name: 'Saying where you stop',
    does: 'It says what you don’t know or can’t do, and brings in somebody who can.',
    from: ['practice'],
    astray: 'Used early, it’s a way of leaving the room without getting up.',
  },
  'talk.inquire': {
    name: 'Saying what you saw, then asking',
    does: 'What I saw, why it matters to me, and a question I don’t know the answer to.',
    from: ['inquiry'],
    astray: 'If the question has its answer built in, everybody in the room can tell.',
  },
} as const satisfies SomeMoves;
