import type { Case } from '#core/model/case.ts';
import type { Run } from '#core/model/run.ts';
import { stepByChance } from '#core/sitting/learner.ts';
import { beginWith } from '#core/sitting/sitting.ts';
import { type Prepared, prepare } from '#core/story/prepare.ts';
import { headOf, runOf } from './runs.fixture.ts';

const prepared = new Map<Case, Prepared>();

/** A conversation by chance up to its door; the group is not gone to. Played quickly, for tests of many. */
export function playEncounter(here: Case, seed: number): Run {
  const performer = prepared.get(here) ?? prepare(here);
  prepared.set(here, performer);
  const sitting = beginWith(performer.perform(seed), headOf(here, seed));
  while (sitting.beat.offers[0]?.kind === 'reply' && stepByChance(sitting, seed));
  return runOf(sitting);
}
