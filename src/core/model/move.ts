/**
 * What a reply does in communication terms, and whether it tends to make room for the other person to say
 * more (+), to close that room (-), either (±) or neither (0). The two axes follow VR-CoDES-P (Del Piccolo
 * et al. 2011); the names gather SPIKES (Baile 2000), NURSE, the candour guidance of GMC and NMC, BETA
 * (Richmond 2012), ARCHES (Holmes & Illing 2021) and the Serious Illness Conversation Guide. None is a score:
 * each goes well somewhere and badly somewhere. Ids are never reused with a new meaning.
 */
export const SPACE_OF_MOVE = {
  'set.prepare': '+',
  'set.rush': '-',
  'open.signpost': '+',
  'ask.understanding': '+',
  'ask.preference': '+',
  'ask.ice': '+',
  'ask.closed-run': '-',
  'cue.explore': '+',
  'tell.warning': '0',
  'tell.headline': '0',
  'tell.chunk': '+',
  'tell.uncertainty': '+',
  'tell.wish': '+',
  'tell.euphemism': '-',
  'tell.dump': '-',
  'tell.blunt': '-',
  'tell.delay': '-',
  'tell.false-hope': '-',
  'emo.silence': '+',
  'emo.name': '+',
  'emo.validate': '+',
  'emo.respect': '+',
  'emo.support': '+',
  'emo.share': '±',
  'emo.perfunctory': '-',
  'emo.fix': '-',
  'emo.switch': '-',
  'emo.minimise': '-',
  'conf.ground': '+',
  'conf.agree': '+',
  'conf.limit': '0',
  'conf.defend': '-',
  'conf.authority': '-',
  'cand.disclose': '+',
  'cand.apologise': '+',
  'cand.hedge': '-',
  'cand.followup': '+',
  'fam.intent': '+',
  'fam.ask-patient': '+',
  'fam.collude': '-',
  'fam.override': '-',
  'plan.values': '+',
  'plan.recommend': '0',
  'plan.burden': '-',
  'plan.persuade': '-',
  'plan.reflect': '+',
  'close.next': '+',
  'close.abandon': '-',
  'self.help': '0',
  'talk.inquire': '+',
} as const satisfies Record<string, Space>;

export type Space = '+' | '-' | '0' | '±';
export type Move = keyof typeof SPACE_OF_MOVE;
export const isMove = (word: string): word is Move => Object.hasOwn(SPACE_OF_MOVE, word);
