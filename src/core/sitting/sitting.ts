import type { Case, Script } from '#core/model/case.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { type GroupOffer, isGroups } from '#core/model/offer.ts';
import type { Stage } from '#core/model/stage.ts';
import type { Chose, Remembered, Run, RunEvent, RunHead, Spoke } from '#core/model/run.ts';
import type { Beat } from '#core/story/beat.ts';
import { factsOf } from '#core/story/facts.ts';
import { perform, type Performance } from '#core/story/play.ts';
import { reperform } from '#core/story/reperform.ts';

/** The rule that picks who speaks next; it comes with the group, so that a conversation does not wait for it. */
export type Facilitate = (
  offers: readonly GroupOffer[],
  stage: Stage,
  events: readonly RunEvent[],
  seed: number,
) => GroupOffer | undefined;

/**
 * One run being played: the performance, its log, and the facilitator where the group has the choice. Every
 * step gives back the events that it added, for the shelf to keep. Nothing here knows the clock or the page.
 */
export interface Sitting {
  readonly head: RunHead;
  readonly events: readonly RunEvent[];
  readonly beat: Beat;
  /**
   * The learner takes an offer. Nothing happens where it is not offered. What the group remembers of earlier
   * runs is let in where the learner comes up to it, once.
   */
  take(id: ChoiceId, afterMs: number, remembered?: Remembered): readonly RunEvent[];
  /** The group takes its turn. Nothing happens where nothing on offer may be said. */
  letGroupSpeak(facilitate: Facilitate): readonly RunEvent[];
  /** Whatever else belongs into the log: notes, stars, the learner's own words. */
  record(...events: readonly RunEvent[]): readonly RunEvent[];
}

const isRemembered = (event: RunEvent): boolean => event.kind === 'remembered';
const heard = (lines: readonly Line[]): RunEvent[] => lines.map(line => ({ kind: 'heard', line }));

function sit(head: RunHead, performance: Performance, log: readonly RunEvent[]): Sitting {
  let events = log;
  const add = (added: readonly RunEvent[]): readonly RunEvent[] => {
    events = [...events, ...added];
    return added;
  };
  return {
    head,
    get events() {
      return events;
    },
    get beat() {
      return performance.beat;
    },
    take(id, afterMs, remembered) {
      const { offers } = performance.beat;
      const offer = offers.find(one => one.id === id);
      if (!offer || isGroups(offer)) return [];
      const passedOver = offers.filter(one => one.id !== id).map(one => ({ id: one.id, text: one.text }));
      const before = offer.kind === 'door' && !events.some(isRemembered) && remembered ? [remembered] : [];
      for (const one of before) performance.remember(factsOf(one));
      performance.choose(id);
      const chose: Chose = { kind: 'chose', offer, passedOver, afterMs };
      return add([...before, chose, ...heard(performance.beat.lines)]);
    },
    letGroupSpeak(facilitate) {
      const { offers, stage } = performance.beat;
      const offer = facilitate(offers.filter(isGroups), stage, events, head.seed);
      if (!offer) return [];
      performance.choose(offer.id);
      return add([{ kind: 'spoke', offer }, ...heard(performance.beat.lines)]);
    },
    record: (...added) => add(added),
  };
}

/** A new run, with the first lines heard. */
export const begin = (here: Script, head: RunHead): Sitting => beginWith(perform(here, head.seed), head);

/** The same with a performance that has just begun, whoever performs it. */
export const beginWith = (performance: Performance, head: RunHead): Sitting =>
  sit(head, performance, heard(performance.beat.lines));

export type Resumed =
  | {
      readonly kind: 'going-on';
      readonly sitting: Sitting;
      /** What the log did not hold yet, for the shelf to keep. */
      readonly added: readonly RunEvent[];
      /** Whether the case reads otherwise here than it did when it was left. */
      readonly reworded: boolean;
    }
  | {
      readonly kind: 'parted';
      /** The run as far as it still holds; kept as a new run if the learner goes on from there. */
      readonly held: readonly RunEvent[];
      readonly lost: Chose | Spoke;
    };

/** The text that a run follows now. */
export const hashOf = (run: Run): string =>
  run.events.reduce((hash, event) => (event.kind === 'reworded' ? event.hash : hash), run.hash);

/** Takes up a stored run where it was left, or says where its meaning no longer holds. */
export function resume(here: Script & Pick<Case, 'hash'>, run: Run): Resumed {
  const again = reperform(here, run);
  if (again.kind === 'parted')
    return { kind: 'parted', held: run.events.slice(0, again.held), lost: again.lost };
  const sitting = sit(run, again.performance, run.events);
  const sameText = hashOf(run) === here.hash && !again.reworded;
  const changed: RunEvent[] = sameText ? [] : [{ kind: 'reworded', hash: here.hash }];
  const added = sitting.record(...changed, ...heard(again.unheard));
  return { kind: 'going-on', sitting, added, reworded: again.reworded };
}
