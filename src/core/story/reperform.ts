import type { Script } from '#core/model/case.ts';
import type { Line } from '#core/model/line.ts';
import type { MomentId } from '#core/model/ids.ts';
import type { Chose, Run, RunEvent, Spoke } from '#core/model/run.ts';
import { factsOf } from './facts.ts';
import { perform, type Performance } from './play.ts';

/**
 * A stored run, performed again in the text that is here now. Ink's own saved state is positional: after an
 * edit it continues in another branch without a word (inkle/ink#545). So nothing of it is stored, and every
 * choice is taken again by its author's id, in the moment in which it was taken.
 */
export type Reperformed =
  | {
      readonly kind: 'whole';
      readonly performance: Performance;
      /** The lines of the present beat that the log does not hold yet, as after a kill between two writes. */
      readonly unheard: readonly Line[];
      /** Whether the present beat reads otherwise than it did when it was seen. */
      readonly reworded: boolean;
    }
  | {
      readonly kind: 'parted';
      readonly performance: Performance;
      /** How many events of the log still hold. */
      readonly held: number;
      /** The first choice that this text no longer offers in its moment. */
      readonly lost: Chose | Spoke;
    };

export function reperform(
  here: Script,
  run: Pick<Run, 'seed' | 'events'>,
  performance = perform(here, run.seed),
): Reperformed {
  let moment: MomentId | undefined;
  let seen: Line[] = [];
  for (const [index, event] of run.events.entries()) {
    if (event.kind === 'heard') {
      seen.push(event.line);
      moment = event.line.moment ?? moment;
    }
    // What follows is another text of the same beat: what was seen of the old one is the log's, not this beat's.
    // The run follows this text from here on, in the moment in which this text has it.
    if (event.kind === 'reworded') {
      seen = linesAfter(run.events, index);
      ({ moment } = performance.beat);
    }
    if (event.kind === 'remembered') performance.remember(factsOf(event));
    if (event.kind !== 'chose' && event.kind !== 'spoke') continue;
    const sameMoment = performance.beat.moment === moment;
    if (!sameMoment || !performance.choose(event.offer.id).ok)
      return { kind: 'parted', performance, held: heldBefore(run.events, index), lost: event };
    seen = [];
  }
  const { lines } = performance.beat;
  const alike = seen.every((line, at) => sameWords(line, lines[at]));
  return { kind: 'whole', performance, unheard: alike ? lines.slice(seen.length) : lines, reworded: !alike };
}

/** What was remembered for a choice goes with it: whoever chooses again there is remembered as they are then. */
const heldBefore = (events: readonly RunEvent[], index: number): number =>
  events[index - 1]?.kind === 'remembered' ? index - 1 : index;

/** A `reworded` event without new lines kept the beat; one with lines told it again. */
function linesAfter(events: readonly RunEvent[], index: number): Line[] {
  const next = events[index + 1];
  if (next?.kind === 'heard') return [];
  const from = events
    .slice(0, index)
    .findLastIndex(event => event.kind === 'chose' || event.kind === 'spoke');
  return events.slice(from + 1, index).flatMap(event => (event.kind === 'heard' ? [event.line] : []));
}

const sameWords = (a: Line, b: Line | undefined): boolean =>
  b !== undefined &&
  a.how === b.how &&
  a.text === b.text &&
  (a.how === 'said' ? a.speaker : '') === (b.how === 'said' ? b.speaker : '');
