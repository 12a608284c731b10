import { parseRunId, type RunId } from '#core/model/ids.ts';

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Time first, so that ids sort as they were made; chance after, so that two tabs never make the same. */
export function newRunId(now: number): RunId {
  const id = parseRunId(`r${now.toString(36)}-${random().toString(36)}`);
  if (!id) throw new Error('A run id must be one that can be read again.');
  return id;
}

/** A seed for ink's shuffles and the facilitator. Ink keeps seeds small. */
export const newSeed = (): number => random() % 100_000;
