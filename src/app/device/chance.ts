import { type NoteId, parseNoteId, parseRunId, type RunId } from '#core/model/ids.ts';

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Time first, so that ids sort as they were made; chance after, so that two tabs never make the same. */
function made<Id>(letter: string, now: number, parse: (text: string) => Id | undefined): Id {
  const id = parse(`${letter}${now.toString(36)}-${random().toString(36)}`);
  if (id === undefined) throw new Error('An id must be one that can be read again.');
  return id;
}

export const newRunId = (now: number): RunId => made('r', now, parseRunId);
export const newNoteId = (now: number): NoteId => made('n', now, parseNoteId);

/** A seed for ink's shuffles and the facilitator. Ink keeps seeds small. */
export const newSeed = (): number => random() % 100_000;
