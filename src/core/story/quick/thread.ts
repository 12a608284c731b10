import type { Container } from './instruction.ts';
import type { Value } from './values.ts';

/** One call: where it stands, and what it has for itself. Without a container it stands nowhere any more. */
export interface Frame {
  readonly type: 'function' | 'tunnel';
  container: Container | undefined;
  index: number;
  evaluating: boolean;
  /** Temporary variables; shared with no other frame. */
  temps: Map<string, Value> | undefined;
  /** How long the stream was when a function began; -1 once it has spoken. */
  outputAt: number;
}

/** A stack of calls, and where it stood before the last step. Never empty. */
export interface Thread {
  readonly frames: Frame[];
  previous: Container | undefined;
  previousIndex: number;
}

export const frame = (
  type: Frame['type'],
  container: Container | undefined,
  index: number,
  outputAt = 0,
): Frame => ({ type, container, index, evaluating: false, temps: undefined, outputAt });

export const thread = (container: Container | undefined): Thread => ({
  frames: [frame('tunnel', container, 0)],
  previous: undefined,
  previousIndex: -1,
});

const copyOfFrame = (one: Frame): Frame => ({
  type: one.type,
  container: one.container,
  index: one.index,
  evaluating: one.evaluating,
  temps: one.temps && new Map(one.temps),
  outputAt: one.outputAt,
});

export const copyOf = (from: Thread): Thread => ({
  frames: from.frames.map(copyOfFrame),
  previous: from.previous,
  previousIndex: from.previousIndex,
});

const GROUND: Thread['frames'] = [frame('tunnel', undefined, 0)];

/**
 * A thread as a choice keeps it. Where it stands at the top is soon overwritten, so a thread of one call without
 * variables needs no call of its own; on the floor there are a hundred of them in every menu.
 */
export function keptOf(from: Thread): Thread {
  const [first] = from.frames;
  if (from.frames.length > 1 || first?.temps !== undefined || first?.type !== 'tunnel') return copyOf(from);
  return { frames: GROUND, previous: from.previous, previousIndex: from.previousIndex };
}
