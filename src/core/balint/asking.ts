import type { GroupOffer, Intervention, Question } from '#core/model/offer.ts';
import { best, chance } from './chance.ts';

/**
 * Why a question may not be asked.
 * - asked: who would ask it has asked one
 * - stray: it is not about facts, and comes first, or second of its kind, or nobody could turn it back
 */
export type QuestionRefusal = 'asked' | 'stray';

type Stray = Intervention & { readonly trigger: 'fact-only' };
const isStray = ({ flags }: Question): boolean => flags.includes('advice');
const turnsBack = (offers: readonly GroupOffer[]): Stray | undefined =>
  offers.find((offer): offer is Stray => offer.kind === 'intervention' && offer.trigger === 'fact-only');

/** Whoever has just strayed from the facts is turned back, where a leader has words for it. */
export function turnedBack(
  offers: readonly GroupOffer[],
  said: readonly GroupOffer[],
): Intervention | undefined {
  const last = said.at(-1);
  return last?.kind === 'question' && isStray(last) ? turnsBack(offers) : undefined;
}

export function questionRefusal(
  question: Question,
  offers: readonly GroupOffer[],
  said: readonly GroupOffer[],
): QuestionRefusal | undefined {
  const asked = said.filter(offer => offer.kind === 'question');
  if (asked.some(one => one.peer === question.peer)) return 'asked';
  const mayStray = asked.length > 0 && turnsBack(offers) !== undefined && !asked.some(isStray);
  return isStray(question) && !mayStray ? 'stray' : undefined;
}

/** Three or four questions by different peers, at most one of which is not about facts. */
export function nextQuestion(
  offers: readonly GroupOffer[],
  said: readonly GroupOffer[],
  seed: number,
  luck: (offer: GroupOffer) => number,
): Question | undefined {
  const asked = said.filter(offer => offer.kind === 'question');
  if (asked.length >= 3 + Math.round(chance(seed, 'questions'))) return undefined;
  const open = offers
    .filter(offer => offer.kind === 'question')
    .filter(question => questionRefusal(question, offers, said) === undefined);
  return best(open, () => 0, luck);
}
