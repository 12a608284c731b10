import type { MomentId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import type { LearnerOffer } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';

/** A choice that somebody could go back to, with the last words before it. */
export interface Place {
  /** The index of the choice in the log. */
  readonly at: number;
  readonly before: Line | undefined;
  readonly offer: LearnerOffer;
}

/** The choices of one moment, or of one stage of the group. */
export interface Places {
  readonly stage: Stage;
  readonly moment: MomentId | undefined;
  readonly places: readonly Place[];
}

/** Where a run could have gone another way, in order: every choice that had another beside it, or asked for words. */
export function placesOf(events: readonly RunEvent[]): Places[] {
  const groups: { stage: Stage; moment: MomentId | undefined; places: Place[] }[] = [];
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
      const place = { at, before, offer };
      if (last && last.stage === stage && last.moment === moment) last.places.push(place);
      else groups.push({ stage, moment, places: [place] });
    }
    before = undefined;
  }
  return groups;
}
