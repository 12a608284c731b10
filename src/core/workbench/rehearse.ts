import { rehearsedHead } from '#core/sitting/rehearsed-head.ts';
import { type Explained, explain } from '#core/balint/explain.ts';
import { facilitate } from '#core/balint/facilitate.ts';
import { Floor } from '#core/balint/floor.ts';
import { type Material, materialOf } from '#core/balint/material.ts';
import { remembering } from '#core/check/memorable.ts';
import { hadOn, type Spare, SpareWatch } from '#core/check/spare.ts';
import type { Memorable } from '#core/check/subject.ts';
import type { Case } from '#core/model/case.ts';
import type { Line } from '#core/model/line.ts';
import type { GroupOffer } from '#core/model/offer.ts';
import type { Remembered, RunEvent, RunHead } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';
import { goOnByChance } from '#core/sitting/learner.ts';
import { beginWith, type Facilitate, type Sitting } from '#core/sitting/sitting.ts';
import { prepare } from '#core/story/prepare.ts';

/** Which run the group is to talk about. */
export type WantedRun =
  | { readonly kind: 'chance'; readonly seed: number }
  /** One of the checker's meetings: its seed, and what was chosen in it. */
  | { readonly kind: 'met'; readonly seed: number; readonly chosen: readonly string[] }
  /** The run that is being tried; what it has not come to yet may come by chance. */
  | {
      readonly kind: 'tried';
      readonly head: RunHead;
      readonly events: readonly RunEvent[];
      readonly goesOn: boolean;
    };

/** One place where the group had the choice. */
export interface GroupStep {
  readonly stage: Stage;
  /** What was taken; it is what the rule takes, but where somebody took it by hand. */
  readonly taken: string;
  readonly explained: Explained;
  /** What was heard of it. */
  readonly lines: readonly Line[];
}

/** Something that a meeting must hold: how much of it there was, and how much there could have been. */
export interface Margin extends Spare {
  readonly had: number;
}

/** A meeting about one run, step by step. Plain data: it comes from a worker. */
export interface Rehearsed {
  readonly seed: number;
  /** `lost`: the text no longer offers what was chosen. `going`: the run has not come to its end yet. */
  readonly how: 'closed' | 'stuck' | 'lost' | 'going';
  readonly material: Omit<Material, 'chosen'>;
  readonly replies: readonly { readonly id: string; readonly text: string }[];
  /** Everything that the group was offered, once each. */
  readonly offers: readonly GroupOffer[];
  readonly steps: readonly GroupStep[];
  readonly margins: readonly Margin[];
}

export function rehearse(here: Case, wanted: WantedRun, memorable?: Memorable): Rehearsed {
  const head =
    wanted.kind === 'tried'
      ? wanted.head
      : rehearsedHead(here.about, `rehearsal-${wanted.seed}`, wanted.seed, here.hash);
  const sitting = beginWith(prepare(here).perform(head.seed), head);
  const watch = new Watch();
  const remembered = wanted.kind === 'met' ? remembering(memorable, head.seed) : undefined;
  const held =
    wanted.kind === 'tried'
      ? retake(sitting, wanted.events, watch)
      : wanted.kind === 'met'
        ? takeAll(sitting, wanted.chosen, watch, remembered)
        : true;
  if (held && (wanted.kind !== 'tried' || wanted.goesOn))
    goOnByChance(sitting, head.seed, watch.watching(facilitate), remembered);
  return watch.rehearsed(sitting, held);
}

/** Takes again what was chosen, the learner's and the group's. False where something of it is not offered. */
function retake(sitting: Sitting, events: readonly RunEvent[], watch: Watch): boolean {
  let remembered: Remembered | undefined;
  for (const event of events) {
    if (event.kind === 'remembered') remembered = event;
    const isTaken =
      event.kind === 'chose'
        ? sitting.take(event.offer.id, event.afterMs, remembered).length > 0
        : event.kind !== 'spoke' ||
          sitting.letGroupSpeak(watch.watching(offers => offers.find(one => one.id === event.offer.id)))
            .length > 0;
    if (!isTaken) return false;
  }
  return true;
}

/** The same by ids alone; the group takes by its own rule what it took. */
function takeAll(
  sitting: Sitting,
  chosen: readonly string[],
  watch: Watch,
  remembered: Remembered | undefined,
): boolean {
  const group = watch.watching(facilitate);
  for (const id of chosen) {
    const { whose, offers } = sitting.beat;
    const offer = offers.find(one => one.id === id);
    if (!offer) return false;
    if (whose === 'group') sitting.letGroupSpeak(group);
    else sitting.take(offer.id, 0, remembered);
  }
  return true;
}

/** What the group's choices were, while they are made. */
class Watch {
  private readonly offers = new Map<string, GroupOffer>();
  private readonly steps: (Omit<GroupStep, 'lines'> & { readonly at: number })[] = [];
  private readonly spare = new SpareWatch();

  watching(group: Facilitate): Facilitate {
    return (offers, stage, events, seed) => {
      const taken = group(offers, stage, events, seed);
      this.spare.look(offers, stage, events);
      for (const one of offers) this.offers.set(one.id, one);
      const explained = explain(offers, stage, events, seed);
      this.steps.push({ stage, taken: taken?.id ?? '', explained, at: events.length });
      return taken;
    };
  }

  rehearsed(sitting: Sitting, isHeld: boolean): Rehearsed {
    const { events, head, beat } = sitting;
    const { chosen: _, ...material } = materialOf(events);
    const said = this.steps
      .filter(step => step.stage === 'floor')
      .flatMap(step => this.offers.get(step.taken) ?? []);
    const had = hadOn(new Floor(said, materialOf(events)));
    const hasMet = said.length > 0;
    return {
      seed: head.seed,
      how: isHeld ? howOf(beat.whose, this.steps) : 'lost',
      material,
      replies: events.flatMap(event =>
        event.kind === 'chose' && event.offer.kind === 'reply'
          ? [{ id: event.offer.id, text: event.offer.text }]
          : [],
      ),
      offers: [...this.offers.values()],
      steps: this.steps.map(({ at, ...step }) => ({ ...step, lines: linesAfter(events, at) })),
      margins: hasMet
        ? this.spare.spare(materialOf(events)).map(one => ({ ...one, had: had.get(one.must) ?? 0 }))
        : [],
    };
  }
}

function howOf(whose: 'learner' | 'group' | 'nobody', steps: readonly { readonly taken: string }[]) {
  if (whose === 'nobody') return 'closed' as const;
  return steps.at(-1)?.taken === '' ? ('stuck' as const) : ('going' as const);
}

/** The lines from one choice up to the next. */
function linesAfter(events: readonly RunEvent[], at: number): readonly Line[] {
  const after = events.slice(at + 1);
  const length = after.findIndex(event => event.kind === 'chose' || event.kind === 'spoke');
  return after
    .slice(0, length < 0 ? undefined : length)
    .flatMap(event => (event.kind === 'heard' ? [event.line] : []));
}
