import { best, chance } from '#core/balint/chance.ts';
import { facilitate } from '#core/balint/facilitate.ts';
import type { Script } from '#core/model/case.ts';
import type { Remembered, RunHead } from '#core/model/run.ts';
import { begin, type Facilitate, type Sitting } from './sitting.ts';

/** No run of a sound case is as long; one that is goes in a circle. */
const MOST_STEPS = 400;

/**
 * A learner who chooses by chance, for whoever has to see a case from many sides: the checker, the golden
 * runs, the tests. The same number chooses alike wherever the same is offered, so one conversation can be
 * brought to many groups. False when nothing more can happen.
 */
export function stepByChance(
  sitting: Sitting,
  learner: number,
  group: Facilitate = facilitate,
  remembered?: Remembered,
): boolean {
  const { offers, whose } = sitting.beat;
  if (whose === 'nobody') return false;
  if (whose === 'group') return sitting.letGroupSpeak(group).length > 0;
  const taken = sitting.events.filter(event => event.kind === 'chose').length;
  const offer = best(
    offers,
    () => 0,
    one => chance(learner, taken, one.id),
  );
  return offer !== undefined && sitting.take(offer.id, 0, remembered).length > 0;
}

/** Plays a run to where it stops: at the close, or, where a case is unsound, at nothing that can be said. */
export const playByChance = (here: Script, head: RunHead, learner: number): Sitting =>
  goOnByChance(begin(here, head), learner);

/** The same for a run that has been begun. */
export function goOnByChance(
  sitting: Sitting,
  learner: number,
  group: Facilitate = facilitate,
  remembered?: Remembered,
): Sitting {
  for (let step = 0; step < MOST_STEPS && stepByChance(sitting, learner, group, remembered); step += 1);
  return sitting;
}
