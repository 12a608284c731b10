import { rehearsedHead } from '#core/sitting/rehearsed-head.ts';
import { facilitate } from '#core/balint/facilitate.ts';
import { Floor } from '#core/balint/floor.ts';
import { materialOf } from '#core/balint/material.ts';
import type { Case } from '#core/model/case.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import { LANES, type Turn } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import { goOnByChance } from '#core/sitting/learner.ts';
import { beginWith, type Facilitate, type Sitting } from '#core/sitting/sitting.ts';
import { factsOf } from '#core/story/facts.ts';
import type { Prepared, Rehearsal } from '#core/story/prepare.ts';
import { meetingOf } from './meeting.ts';
import { remembering } from './memorable.ts';
import { brokenRules } from './rules.ts';
import { type Passage, Wayfinder } from './passages.ts';
import { HeardCounter } from './heard-by.ts';
import { count, type Example, type Held, type Poorest, poorestOf } from './held.ts';
import type { Memorable } from './subject.ts';
import { SpareWatch } from './spare.ts';
import { Counter } from './tally.ts';
import { Watched } from './watched.ts';

/** The case whose meetings are held, and which of them. */
export interface Meetings {
  readonly here: Pick<Case, 'about'>;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** The choices of conversations to bring to the first meetings; later ones go by chance. */
  readonly plans: readonly (readonly string[])[];
  /** The author's line that a place in ink stands on: `blue-folder/encounter.ink:12`. */
  readonly lineOf: ReadonlyMap<string, string>;
  /** Knots and stitches, and the ways between them. */
  readonly knots: readonly string[];
  readonly ways: readonly Passage[];
  /** What the group may remember in some of them. */
  readonly memorable: Memorable | undefined;
}

/** Reading is put at 200 words a minute; a choice takes some seconds, and so does a silence. */
const WORDS_A_MINUTE = 200;
const SECONDS_A_CHOICE = 8;
const SECONDS_A_PAUSE = 4;

export function holdMeetings(
  prepared: Prepared,
  meetings: Meetings,
  progress: (done: number) => void = () => undefined,
): Held {
  const lot = new Lot(meetings);
  for (let run = meetings.from; run < meetings.to; run += 1) {
    lot.hold(prepared, meetings.seed + run, meetings.plans[run] ?? []);
    progress(run + 1 - meetings.from);
  }
  return lot.held();
}

class Lot {
  private readonly here: Meetings['here'];
  private readonly knotNames: readonly string[];
  private readonly wayfinder: Wayfinder;
  private readonly lineOf: Meetings['lineOf'];
  private readonly memorable: Meetings['memorable'];
  private runs = 0;
  private readonly met = new Counter();
  private readonly offered = new Counter();
  private readonly taken = new Counter();
  private readonly knots = new Counter();
  private readonly ways = new Counter();
  private readonly endings = new Counter();
  private readonly broken = new Map<string, Example>();
  private readonly stopped = new Map<string, Example>();
  private readonly fewest = new Map<string, number>();
  private poorest: readonly Poorest[] = [];
  private readonly heard = new HeardCounter();
  private longest = { minutes: 0, seed: 0 };

  constructor({ here, knots, ways, lineOf, memorable }: Meetings) {
    this.here = here;
    this.knotNames = knots;
    this.wayfinder = new Wayfinder(knots, ways);
    this.lineOf = lineOf;
    this.memorable = memorable;
  }

  hold(prepared: Prepared, seed: number, plan: readonly string[]): void {
    const watched = new Watched(prepared.perform(seed), this.wayfinder.begin());
    const sitting = beginWith(watched, rehearsedHead(this.here.about, `check-${seed}`, seed));
    for (const key of plan) {
      const offer = sitting.beat.offers.find(one => one.id === key);
      if (!offer || sitting.take(offer.id, 0).length === 0) break;
    }
    const spare = new SpareWatch();
    const group: Facilitate = (offers, stage, events, chance) => {
      spare.look(offers, stage, events);
      return facilitate(offers, stage, events, chance);
    };
    const remembered = remembering(this.memorable, seed);
    goOnByChance(sitting, seed, group, remembered);
    this.note(sitting, watched, spare);
  }

  private note(sitting: Sitting, watched: Watched, spare: SpareWatch): void {
    const { events, head } = sitting;
    this.runs += 1;
    for (const line of new Set([...watched.met].flatMap(path => this.lineOf.get(path) ?? [])))
      this.met.add(line);
    for (const key of watched.offered) this.offered.add(key);
    for (const key of chosenIn(events)) this.taken.add(key);
    for (const knot of this.knotNames) if (watched.rehearsal.visitsOf(knot) > 0) this.knots.add(knot);
    for (const way of watched.walked.passed) this.ways.add(way);
    const meeting = meetingOf(events);
    if (meeting.ending !== undefined) this.endings.add(meeting.ending);
    const remembered = rememberedIn(events);
    const example = { seed: head.seed, remembered, chosen: chosenIn(events).slice(0, 60) };
    const stop = stopOf(sitting, watched.rehearsal);
    if (stop) {
      count(this.stopped, stop.how, { ...example, stood: stop.stood });
      return;
    }
    this.noteLength(events, head.seed);
    for (const { rule, stood } of brokenRules(meeting, this.here.about.people))
      count(this.broken, rule, { ...example, stood });
    this.noteFewest(spare.offered, events);
    const chosen = chosenIn(events);
    this.poorest = poorestOf([
      ...this.poorest,
      ...spare.spare(materialOf(events)).map(one => ({ ...one, seed: head.seed, chosen })),
    ]);
    this.heard.add(
      repliesIn(events),
      spare.offered.map(turn => turn.id),
      new Set(meeting.turns.map(({ offer }) => offer.id)),
    );
  }

  private noteLength(events: readonly RunEvent[], seed: number): void {
    const lines = events.flatMap(event => (event.kind === 'heard' ? [event.line] : []));
    const words = lines.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0);
    const choices = events.filter(event => event.kind === 'chose').length;
    const pauses = lines.filter(line => line.pause).length;
    const minutes = words / WORDS_A_MINUTE + (choices * SECONDS_A_CHOICE + pauses * SECONDS_A_PAUSE) / 60;
    if (minutes > this.longest.minutes) this.longest = { minutes, seed };
  }

  /** How many turns this run could have heard of each sort: what is true of it, whether it was said or not. */
  private noteFewest(turns: readonly Turn[], events: readonly RunEvent[]): void {
    const floor = new Floor([], materialOf(events));
    const here = new Counter();
    for (const turn of turns.filter(one => floor.isTrue(one))) {
      here.add(`lane ${turn.lane}`);
      here.add(`peer ${turn.peer}`);
      if (turn.about !== undefined) here.add(`moment ${turn.about}`);
    }
    const { brought } = floor.material;
    const names = [
      ...LANES.map(lane => `lane ${lane}`),
      ...this.here.about.people.filter(one => one.seat === 'peer').map(one => `peer ${one.id}`),
      ...(brought === undefined ? [] : [`moment ${brought}`]),
    ];
    for (const name of names)
      this.fewest.set(name, Math.min(this.fewest.get(name) ?? Infinity, here.of(name)));
  }

  held(): Held {
    return {
      runs: this.runs,
      met: this.met.tally(),
      offered: this.offered.tally(),
      taken: this.taken.tally(),
      knots: this.knots.tally(),
      ways: this.ways.tally(),
      endings: this.endings.tally(),
      broken: Object.fromEntries(this.broken),
      stopped: Object.fromEntries(this.stopped),
      fewest: Object.fromEntries(this.fewest),
      poorest: this.poorest,
      heard: this.heard.heard(),
      longest: this.longest,
    };
  }
}

/** What was remembered, as an author reads it: `evenings 2, last_time blue-folder`. */
function rememberedIn(events: readonly RunEvent[]): string {
  const one = events.find(event => event.kind === 'remembered');
  const facts = one ? Object.entries(factsOf(one)) : [];
  return facts.map(([name, value]) => `${name} ${value}`).join(', ');
}

const chosenIn = (events: readonly RunEvent[]): string[] =>
  events.flatMap(event => (event.kind === 'chose' || event.kind === 'spoke' ? [event.offer.id] : []));

const repliesIn = (events: readonly RunEvent[]): ReadonlySet<ChoiceId> =>
  new Set(
    events.flatMap(event => (event.kind === 'chose' && event.offer.kind === 'reply' ? [event.offer.id] : [])),
  );

/** Why a run did not come to its close, if it did not. */
function stopOf({ beat }: Sitting, { told }: Rehearsal): { how: string; stood: string } | undefined {
  if (told.fault) return { how: `fault ${told.fault.path}`, stood: told.fault.message };
  if (told.endless)
    return { how: `endless ${told.endless.path}`, stood: told.endless.isSilent ? 'silent' : '' };
  if (beat.whose === 'group') return { how: `stuck ${beat.stage}`, stood: '' };
  if (beat.whose === 'learner') return { how: `circle ${beat.stage}`, stood: '' };
  return beat.stage === 'closing' ? undefined : { how: `short ${beat.stage}`, stood: '' };
}
