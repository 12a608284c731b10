import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import { newSeed } from '#app/device/chance.ts';
import type { Place } from '#core/story/places.ts';
import type { KeptRun } from '#core/workbench/kept-runs.ts';
import type { Draft } from '#core/workbench/draft.ts';
import { begun } from '#core/workbench/trial.ts';
import type { Shown } from '#core/workbench/try-shown.ts';
import type { Aim } from '#core/workbench/try-way.ts';
import type { Desk } from '../desk.ts';
import { openClient } from './client.ts';
import type { Answered, Wish } from './protocol.ts';
import { triedRun, type TriedRun } from './tried-run.ts';

/** Why something that was asked for has not come. */
export type Trouble =
  | { readonly kind: 'no-way'; readonly aim: Aim }
  | { readonly kind: 'stopped'; readonly at: Wish['kind']; readonly words: string; readonly place?: Place };

/** The trial on a desk. It goes on while other things stand beside the text. */
export interface Trying {
  readonly shown: ReadonlySignal<Shown | undefined>;
  /** For the learner's screens; there as soon as something is shown. */
  readonly run: ReadonlySignal<TriedRun | undefined>;
  /** Whether the text has gone on and cannot be played as it is now. */
  readonly isOlder: ReadonlySignal<boolean>;
  readonly trouble: ReadonlySignal<Trouble | undefined>;
  readonly kept: ReadonlySignal<readonly KeptRun[]>;
  /** Counts what is not one step further: the screens begin anew then. */
  readonly turn: ReadonlySignal<number>;
  /** Counts what somebody did here that led elsewhere, so that one is shown where one is. */
  readonly moved: ReadonlySignal<number>;
  ask(wish: Wish): void;
}

/** After the last letter. */
const PAUSE_MS = 120;

const onDesks = new WeakMap<Desk, Trying>();

export function tryingOn(desk: Desk): Trying {
  const there = onDesks.get(desk) ?? openTrying(desk);
  onDesks.set(desk, there);
  return there;
}

function openTrying(desk: Desk): Trying {
  const shown = signal<Shown | undefined>(undefined);
  const run = signal<TriedRun | undefined>(undefined);
  const isOlder = signal(false);
  const trouble = signal<Trouble | undefined>(undefined);
  const kept = signal<readonly KeptRun[]>([]);
  const turn = signal(0);
  const moved = signal(0);
  const first = begun({ seed: newSeed(), settings: [] });
  let sent: Draft | undefined;
  /** The last text that could be played. */
  let played: Draft | undefined;
  let isReading = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const client = openClient({ answered, stopped });

  function answered(said: Answered): void {
    switch (said.kind) {
      case 'shown':
        batch(() => show(said.shown, said.to));
        return said.to === 'text' ? heardOfText() : undefined;
      case 'unread':
        isOlder.value = true;
        return heardOfText();
      case 'no-way':
        trouble.value = { kind: 'no-way', aim: said.aim };
        return;
      case 'kept':
        kept.value = said.runs;
    }
  }

  function show(now: Shown, to: Wish['kind']): void {
    const before = shown.peek();
    const isElsewhere = !isStep(to) && JSON.stringify(before?.events) !== JSON.stringify(now.events);
    shown.value = now;
    if (to === 'text') {
      isOlder.value = false;
      played = sent;
    }
    if (to !== 'record') trouble.value = undefined;
    if (run.peek()) run.peek()?.show(now);
    else run.value = triedRun(now, ask);
    if (isElsewhere) turn.value += 1;
    if (!isStep(to) && to !== 'text') moved.value += 1;
    // The lines of one beat may come from several knots: one stands where there is something to choose.
    const offers = now.offerPlaces.filter(place => place !== undefined);
    const places = offers.length > 0 ? offers : now.linePlaces.filter(place => place !== undefined).slice(-1);
    desk.tell({ head: now.head, events: now.events, knots: now.knots, at: places });
  }

  function stopped(wish: Wish): void {
    trouble.value = { kind: 'stopped', at: wish.kind, words: '', ...cameFrom(wish, shown.peek()) };
    isReading = false;
    if (wish.kind === 'text') isOlder.value = true;
  }

  /** One text at a time: while one is read, only the newest of those that come waits. */
  function follow(): void {
    const draft = desk.draft.peek();
    if (isReading || draft === sent) return;
    isReading = true;
    sent = draft;
    client.ask({ kind: 'text', draft, trial: shown.peek()?.trial ?? first });
  }
  function heardOfText(): void {
    isReading = false;
    follow();
  }

  function ask(wish: Wish): void {
    // A worker that was stopped is followed by one that knows of nothing.
    if (client.isNew)
      client.ask({ kind: 'text', draft: played ?? desk.draft.peek(), trial: shown.peek()?.trial ?? first });
    client.ask(wish);
  }

  const end = effect(() => {
    clearTimeout(pause);
    if (desk.draft.value !== sent) pause = setTimeout(follow, sent ? PAUSE_MS : 0);
  });
  const endFollowing = effect(() => {
    const wanted = desk.trying.value;
    if (!wanted) return;
    const { seed, settings, remembered } = shown.peek()?.trial.start ?? first.start;
    const start = { seed, settings, ...(remembered && { remembered }) };
    ask({ kind: 'way', start, aim: { kind: wanted.kind, name: wanted.name } });
  });
  desk.whenClosed(() => {
    end();
    endFollowing();
    clearTimeout(pause);
    client.close();
  });

  return {
    shown,
    run,
    isOlder,
    trouble,
    kept,
    turn,
    moved,
    ask,
  };
}

/** Whether it is what a learner could do: the screens go on by themselves. */
const isStep = (to: Wish['kind']): boolean =>
  to === 'take' || to === 'speak' || to === 'record' || to === 'set';

/** The choice that led into a circle, and where it is written. */
function cameFrom(wish: Wish, now: Shown | undefined): { words?: string; place?: Place } {
  if (wish.kind !== 'take' || !now) return {};
  const at = now.beat.offers.findIndex(offer => offer.id === wish.id);
  const [offer, place] = [now.beat.offers[at], now.offerPlaces[at]];
  return { ...(offer && { words: offer.text }), ...(place && { place }) };
}
