import { type Line, whoseFace } from '#core/model/line.ts';
import type { LearnerOffer } from '#core/model/offer.ts';
import type { Face } from '#core/model/person.ts';
import type { PersonId } from '#core/model/ids.ts';
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

/** The room that the last of these lines is in; a case begins in its own. */
export const roomIn = (lines: readonly Line[], first: string): string =>
  lines.findLast(line => line.room !== undefined)?.room ?? first;

/** Who is in the room, with the face that each showed last. */
export function presentIn(lines: readonly Line[]): ReadonlyMap<PersonId, Face> {
  const faces = new Map<PersonId, Face>();
  for (const line of lines) {
    if (line.enters) faces.set(line.enters, faces.get(line.enters) ?? 'neutral');
    const who = whoseFace(line);
    if (who && line.face && faces.has(who)) faces.set(who, line.face);
    if (line.leaves) faces.delete(line.leaves);
  }
  return faces;
}

/** Whoever said the last thing that was said, unless it was the learner. */
export function speakerIn(lines: readonly Line[]): PersonId | undefined {
  const last = lines.findLast(line => line.how === 'said');
  return last?.how === 'said' && last.speaker !== 'you' ? last.speaker : undefined;
}
