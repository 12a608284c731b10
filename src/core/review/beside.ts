import type { RunEvent } from '#core/model/run.ts';
import { STAGES, type Stage } from '#core/model/stage.ts';
import { type Entry, transcriptOf } from '#core/model/transcript.ts';
import { commonOf } from './common.ts';
import { type Contribution, contributionsIn } from './contributions.ts';

/** The same thing as it stands in each of two runs. */
export interface Twin {
  readonly first: Entry;
  readonly now: Entry;
}
interface Sides {
  readonly first: readonly Entry[];
  readonly now: readonly Entry[];
}

/** A stretch of two runs: alike, or each for itself, where one of them may have nothing. */
export type Passage =
  | { readonly kind: 'alike'; readonly twins: readonly Twin[] }
  /** Where they go different ways for the first time. */
  | ({ readonly kind: 'parting' } & Sides)
  | ({ readonly kind: 'apart' } & Sides);

/** One part of two runs, as far as either of them came. */
export interface PartBeside {
  readonly stage: Stage;
  readonly passages: readonly Passage[];
}

const keyOf = (entry: Entry): string => {
  switch (entry.kind) {
    case 'line': {
      const { line } = entry;
      return `line ${line.how} ${line.how === 'said' ? line.speaker : ''} ${line.text}`;
    }
    case 'chose':
      return `chose ${entry.offer.id}`;
    case 'noted':
      return `noted ${entry.text}`;
    case 'wrote':
      return `wrote ${entry.slot} ${entry.text}`;
    case 'reworded':
      return 'reworded';
  }
};

/**
 * Two runs of a case, part by part and line against line: where they are alike, part, and meet again. What the
 * group says on the floor comes in another order each time; it is set side by side by its turns, in `floorBeside`.
 */
export function besideOf(first: readonly RunEvent[], now: readonly RunEvent[]): PartBeside[] {
  let haveParted = false;
  return STAGES.flatMap(stage => {
    const passages = passagesOf(inOrder(first, stage), inOrder(now, stage), haveParted);
    haveParted ||= passages.some(passage => passage.kind === 'parting');
    return passages.length === 0 ? [] : [{ stage, passages }];
  });
}

const entriesIn = (events: readonly RunEvent[], stage: Stage): Entry[] =>
  transcriptOf(events).flatMap(part => (part.stage === stage ? part.entries : []));

const inOrder = (events: readonly RunEvent[], stage: Stage): Entry[] =>
  entriesIn(events, stage).filter(entry => stage !== 'floor' || entry.kind !== 'line' || !entry.turn);

function passagesOf(first: readonly Entry[], now: readonly Entry[], haveParted: boolean): Passage[] {
  const passages: Passage[] = [];
  let [a, b] = [0, 0];
  let isFirst = !haveParted;
  let twins: Twin[] = [];
  const endAlike = () => {
    if (twins.length > 0) passages.push({ kind: 'alike', twins });
    twins = [];
  };
  const apartUpTo = (toA: number, toB: number) => {
    if (toA === a && toB === b) return;
    endAlike();
    passages.push({
      kind: isFirst ? 'parting' : 'apart',
      first: first.slice(a, toA),
      now: now.slice(b, toB),
    });
    isFirst = false;
  };
  for (const [atA, atB] of commonOf(first.map(keyOf), now.map(keyOf))) {
    apartUpTo(atA, atB);
    const [one, other] = [first[atA], now[atB]];
    if (one && other) twins.push({ first: one, now: other });
    [a, b] = [atA + 1, atB + 1];
  }
  apartUpTo(first.length, now.length);
  endAlike();
  return passages;
}

export interface FloorBeside {
  readonly both: readonly Contribution[];
  readonly onlyFirst: readonly Contribution[];
  readonly onlyNow: readonly Contribution[];
}

/** What the group said on the floor, both times or one of them. Both: in the words of this time. */
export function floorBeside(first: readonly RunEvent[], now: readonly RunEvent[]): FloorBeside {
  const [then, here] = [contributionsIn(first), contributionsIn(now)];
  const isIn = (list: readonly Contribution[]) => (one: Contribution) =>
    list.some(other => other.turn.id === one.turn.id);
  return {
    both: here.filter(isIn(then)),
    onlyFirst: then.filter(one => !isIn(here)(one)),
    onlyNow: here.filter(one => !isIn(then)(one)),
  };
}
