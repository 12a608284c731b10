import { chance } from '#core/balint/chance.ts';
import type { Case } from '#core/model/case.ts';
import { type ChoiceId, type MomentId, parseCaseId, parseRunId } from '#core/model/ids.ts';
import type { Run, RunEvent, RunHead } from '#core/model/run.ts';
import { stepByChance } from '#core/sitting/learner.ts';
import { begin, type Facilitate, type Sitting } from '#core/sitting/sitting.ts';
import type { Beat } from '#core/story/beat.ts';

export function headOf(here: Pick<Case, 'hash'>, seed: number): RunHead {
  const [id, of] = [parseRunId(`r${seed}`), parseCaseId('blue-folder')];
  if (!id || !of) throw new Error('Not an id.');
  return { version: 1, id, case: of, title: 'A case', caseVersion: '1', hash: here.hash, seed, begunAt: 0 };
}

/** One choice of a run, the learner's or the group's, as it stood before it was taken. */
export interface Step {
  /** The index of its event. */
  readonly at: number;
  readonly id: ChoiceId;
  readonly moment: MomentId | undefined;
  readonly beat: Beat;
}
export interface Played {
  readonly run: Run;
  readonly steps: readonly Step[];
  readonly learner: number;
  readonly end: Beat;
}

/** A whole run by chance, and what was on offer all along the way. */
export function playWhole(here: Case, seed: number, learner = seed, group?: Facilitate): Played {
  const sitting = begin(here, headOf(here, seed));
  const steps: Step[] = [];
  for (;;) {
    const { beat } = sitting;
    const at = sitting.events.length;
    if (!stepByChance(sitting, learner, group)) break;
    steps.push({ at, id: taken(sitting.events[at]), moment: beat.moment, beat });
  }
  if (sitting.beat.whose !== 'nobody')
    throw new Error(`Run ${seed} is stuck: ${JSON.stringify(sitting.beat)}`);
  return { run: runOf(sitting), steps, learner, end: sitting.beat };
}

const taken = (event: RunEvent | undefined): ChoiceId => {
  if (event?.kind !== 'chose' && event?.kind !== 'spoke') throw new Error('Every step begins with a choice.');
  return event.offer.id;
};

export const runOf = (sitting: Sitting): Run => ({ ...sitting.head, events: sitting.events });
export const cut = (run: Run, events: number): Run => ({ ...run, events: run.events.slice(0, events) });

/** What was on offer after so many events. */
export const beatAfter = ({ steps, end }: Played, events: number): Beat =>
  steps.find(step => step.at >= events)?.beat ?? end;

/** How many events there are up to the end of the batch that this many cut into. */
export const batchEnd = ({ run, steps }: Played, events: number): number =>
  steps.find(step => step.at >= events)?.at ?? run.events.length;

export const idsOf = (beat: Beat): ChoiceId[] => beat.offers.map(offer => offer.id);

/** Dice that always fall alike for one seed. */
export function diceOf(seed: number, ...words: readonly string[]) {
  let thrown = 0;
  const upTo = (count: number): number => Math.floor(chance(seed, ...words, (thrown += 1)) * count);
  return {
    upTo,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[upTo(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
export type Dice = ReturnType<typeof diceOf>;
