import type { Case, Script } from '#core/model/case.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Run, RunEvent } from '#core/model/run.ts';
import { reperform } from '#core/story/reperform.ts';
import { hashOf } from './sitting.ts';

/** Where a reply would have led, up to the next choice: one possibility of the same story, by the same chance. */
export interface Road {
  readonly lines: readonly Line[];
  /** Whether the conversation is over there. */
  readonly ends: boolean;
  /** Whether the case reads otherwise now than it did when the run was played: the road is of the present text. */
  readonly edited: boolean;
}

/**
 * Why there is no road.
 * - no-choice: no reply was chosen at that place of the log
 * - never-offered: this reply did not stand there
 * - case-changed: the case was edited since and no longer comes there, or has the reply no longer
 */
export type RoadFault = 'no-choice' | 'never-offered' | 'case-changed';

/**
 * Performs a run again up to the choice at `at`, and takes the reply `id` there. Nothing is added to the run.
 */
export function roadOf(
  here: Script & Pick<Case, 'hash'>,
  run: Run,
  at: number,
  id: ChoiceId,
): Result<Road, RoadFault> {
  const chose = run.events[at];
  if (chose?.kind !== 'chose' || chose.offer.kind !== 'reply') return err('no-choice');
  if (chose.offer.id !== id && !chose.passedOver.some(one => one.id === id)) return err('never-offered');
  // The same log with the other reply in its place: so it is asked for in the moment in which it stood.
  const instead: RunEvent = { ...chose, offer: { ...chose.offer, id } };
  const again = reperform(here, { seed: run.seed, events: [...run.events.slice(0, at), instead] });
  if (again.kind === 'parted') return err('case-changed');
  const { beat } = again.performance;
  const ends = beat.offers.every(offer => offer.kind !== 'reply');
  return ok({ lines: ofEncounter(beat.lines), ends, edited: hashOf(run) !== here.hash });
}

/** A case without a door goes straight on into the group; what the group would have said is no part of the road. */
function ofEncounter(lines: readonly Line[]): readonly Line[] {
  const stage = lines.findIndex(line => line.stage !== undefined);
  return stage < 0 ? lines : lines.slice(0, stage);
}
