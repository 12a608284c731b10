import type { GroupOffer } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';
import { nextQuestion, turnedBack } from './asking.ts';
import { best, chance } from './chance.ts';
import { Floor } from './floor.ts';
import { materialOf, saidIn } from './material.ts';
import { nextOnFloor } from './turn-taking.ts';

/**
 * Who speaks next. Pure and seeded: it sees what ink offers the group, what has been said, and what the
 * learner did and brought. Undefined means that nothing on offer may be said, which the checker reports
 * before a learner can meet it.
 */
export function facilitate(
  offers: readonly GroupOffer[],
  stage: Stage,
  events: readonly RunEvent[],
  seed: number,
): GroupOffer | undefined {
  const said = saidIn(events, stage);
  const luck = (offer: GroupOffer) => chance(seed, said.length, offer.id);
  if (stage === 'facts')
    return turnedBack(offers, said) ?? nextQuestion(offers, said, seed, luck) ?? endOf(offers);
  if (stage === 'closing') return nextTheme(offers, said, seed, luck) ?? endOf(offers);
  return nextOnFloor(offers, new Floor(said, materialOf(events)), seed)?.offer;
}

const endOf = (offers: readonly GroupOffer[]): GroupOffer | undefined =>
  offers.find(offer => offer.kind === 'end');

/** Two or three themes, tentative, each gathered from something that was said. */
function nextTheme(
  offers: readonly GroupOffer[],
  said: readonly GroupOffer[],
  seed: number,
  luck: (offer: GroupOffer) => number,
): GroupOffer | undefined {
  if (said.length >= 2 + Math.round(chance(seed, 'themes'))) return undefined;
  return best(
    offers.filter(offer => offer.kind === 'theme'),
    () => 0,
    luck,
  );
}
