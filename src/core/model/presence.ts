import type { PersonId } from './ids.ts';
import { type Line, whoseFace } from './line.ts';
import type { Face } from './person.ts';

/** The room that the last of these lines is in; a case begins in its own. */
export const roomIn = (lines: readonly Line[], first: string): string =>
  lines.findLast(line => line.room !== undefined)?.room ?? first;

type Faces = ReadonlyMap<PersonId, Face>;

/** Who is in the room after these lines, with the face that each showed last. */
export function presentIn(lines: readonly Line[], before?: Faces): Faces {
  const faces = new Map(before);
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
