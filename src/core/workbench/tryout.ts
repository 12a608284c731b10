import { facilitate } from '#core/balint/facilitate.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import { isGroups } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import { type Deed, isStep, type Setting, stepsIn, stopsOf, type Trial } from './trial.ts';
import { isPlain } from './try-performance.ts';
import { type Remembering, TryStage } from './try-stage.ts';
import type { TryText } from './try-text.ts';

/**
 * A case being tried. All that was done stands in the trial; in another text it is done again, each step by its
 * author's id in the moment in which it was taken, until one is not offered there any more.
 */
export class Tryout {
  readonly stage: TryStage;
  /** Ink as it was before the last step. */
  before: Remembering | undefined;
  private readonly start: Trial['start'];
  private deeds: readonly Deed[];
  private at: number;
  private done = 0;

  constructor(text: TryText, { start, deeds, at }: Trial) {
    this.stage = new TryStage(text, start);
    [this.start, this.deeds, this.at] = [start, deeds, at];
    // What was done in a place that is not there any more cannot be done elsewhere.
    if (this.isStartLost) return;
    const last = deeds.slice(0, at).findLastIndex(isStep);
    for (const [index, deed] of deeds.slice(0, at).entries()) {
      if (index === last) this.before = this.stage.remembering();
      if (!this.stage.do(deed)) return;
      this.done += 1;
    }
  }

  get trial(): Trial {
    return { start: this.start, deeds: this.deeds, at: this.at };
  }
  /** Whether the knot that it should begin with is not there, or is not one to begin with. */
  get isStartLost(): boolean {
    return this.start.knot !== this.stage.text.knot;
  }
  /** What was done next, and cannot be done in this text. */
  get lost(): Deed | undefined {
    return this.done < this.at ? this.deeds[this.done] : undefined;
  }
  get canGoForward(): boolean {
    return !this.lost && this.deeds.slice(this.at).some(isStep);
  }

  /** False where it is not offered, or not to the learner. */
  take(id: ChoiceId, afterMs: number): boolean {
    const { offers, moment } = this.stage.sitting.beat;
    const of = isPlain(this.stage.rehearsal) ? { of: offers.length } : {};
    const offer = offers.find(one => one.id === id);
    if (!offer || isGroups(offer)) return false;
    return this.step({ kind: 'take', id, text: offer.text, afterMs, ...of, ...(moment && { moment }) });
  }

  /** The group takes the turn that the facilitator gives it. False where nothing may be said. */
  speak(): boolean {
    const { beat, events } = this.stage.sitting;
    const offer = facilitate(beat.offers.filter(isGroups), beat.stage, events, this.start.seed);
    if (!offer) return false;
    const { moment } = beat;
    return this.step({ kind: 'speak', id: offer.id, text: offer.text, ...(moment && { moment }) });
  }

  record(events: readonly RunEvent[]): void {
    const deed: Deed = { kind: 'record', events };
    this.stage.do(deed);
    // A mark or a note changes nothing of what can be done again.
    this.deeds = [...this.deeds.slice(0, this.done), deed, ...this.deeds.slice(this.at)];
    this.done += 1;
    this.at = this.done;
  }

  /** From here on; what is offered already is offered still. */
  set(setting: Setting): void {
    const done = this.deeds.slice(0, this.done);
    const last = done.findLastIndex(isStep);
    const earlier = done.filter(
      (deed, at) => at <= last || deed.kind !== 'set' || !isSame(deed.setting, setting),
    );
    this.deeds = [...earlier, { kind: 'set', setting }];
    this.done = this.deeds.length;
    this.at = this.done;
    this.stage.do({ kind: 'set', setting });
  }

  /** The trial as it was before its last step; before this step, where one is named, counted from 0. */
  back(to = stepsIn(this.deeds.slice(0, this.done)) - 1): Trial {
    const at = stopsOf(this.deeds)[Math.max(0, to)] ?? 0;
    return { ...this.trial, at: Math.min(at, this.done) };
  }
  forward(): Trial {
    if (!this.canGoForward) return this.trial;
    const next = stepsIn(this.deeds.slice(0, this.at)) + 1;
    return { ...this.trial, at: stopsOf(this.deeds)[next] ?? this.deeds.length };
  }
  /** Lets go of what cannot be done any more. */
  stay(): Trial {
    return this.lost ? { ...this.trial, deeds: this.deeds.slice(0, this.done), at: this.done } : this.trial;
  }

  private step(deed: Deed): boolean {
    const before = this.stage.remembering();
    const next = this.deeds[this.at];
    const isNext =
      !this.lost && isStep(next) && isStep(deed) && next.kind === deed.kind && next.id === deed.id;
    if (!this.stage.do(deed)) return false;
    this.before = before;
    if (!isNext) this.deeds = [...this.deeds.slice(0, this.done), deed];
    this.done += 1;
    this.at = this.done;
    return true;
  }
}

const isSame = (a: Setting, b: Setting): boolean => a.kind === b.kind && a.name === b.name;
