import type { MomentId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import type { LearnerOffer } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';

/** A choice that somebody could go back to, with the last words before it. */
export interface Turning {
  /** The index of the choice in the log. */
  readonly at: number;
  readonly before: Line | undefined;
  readonly offer: LearnerOffer;
}

/** The choices of one moment, or of one stage of the group. */
export interface Turnings {
  readonly stage: Stage;
  readonly moment: MomentId | undefined;
  readonly turnings: readonly Turning[];
}

/** Where a run could have gone another way, in order: every choice that had another beside it, or asked for words. */
export function turningsOf(events: readonly RunEvent[]): Turnings[] {
  const groups: { stage: Stage; moment: MomentId | undefined; turnings: Turning[] }[] = [];
  let stage: Stage = 'encounter';
  let moment: MomentId | undefined;
  let before: Line | undefined;
  for (const [at, event] of events.entries()) {
    if (event.kind === 'heard') {
      const { line } = event;
      stage = line.stage ?? stage;
      moment = stage === 'encounter' ? (line.moment ?? moment) : undefined;
      // What was said stays in the ear longer than what was seen after it.
      if (line.how === 'said' || before?.how !== 'said') before = line;
    }
    if (event.kind !== 'chose') continue;
    const { offer, passedOver } = event;
    const asksWords = offer.kind === 'pick' && offer.write !== undefined;
    if (passedOver.length > 0 || asksWords) {
      const last = groups.at(-1);
      const turning = { at, before, offer };
      if (last && last.stage === stage && last.moment === moment) last.turnings.push(turning);
      else groups.push({ stage, moment, turnings: [turning] });
    }
    before = undefined;
  }
  return groups;
}
