import type { Line } from '#core/model/line.ts';
import type { LearnerOffer } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';

/** One step of the script: what the learner chose, and the lines that followed. The first has no choice. */
export interface Step {
  /** The index of its first event. */
  readonly at: number;
  readonly own?: LearnerOffer;
  /** The same beat told again, after the case was edited. */
  readonly isEdited?: true;
  readonly lines: readonly Line[];
}

export function stepsOf(events: readonly RunEvent[]): Step[] {
  const steps: { at: number; own?: LearnerOffer; isEdited?: true; lines: Line[] }[] = [{ at: 0, lines: [] }];
  for (const [at, event] of events.entries()) {
    if (event.kind === 'chose') steps.push({ at, own: event.offer, lines: [] });
    if (event.kind === 'reworded' && events[at + 1]?.kind === 'heard')
      steps.push({ at, isEdited: true, lines: [] });
    if (event.kind === 'heard') {
      if (event.line.stage !== undefined) break;
      steps.at(-1)?.lines.push(event.line);
    }
  }
  return steps;
}
