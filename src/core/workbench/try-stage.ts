import { rehearsedHead } from '#core/sitting/rehearsed-head.ts';
import { type ChoiceId, parseChoiceId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import type { RunEvent } from '#core/model/run.ts';
import { beginWith, type Sitting } from '#core/sitting/sitting.ts';
import { idOf } from '#core/story/beat.ts';
import type { Inside, Worth } from '#core/story/inside.ts';
import type { Place } from '#core/story/places.ts';
import type { Rehearsal } from '#core/story/prepare.ts';
import type { Deed, Setting, Start, Take } from './trial.ts';
import { openingAt } from './try-opening.ts';
import { isPlain, performanceOf, placeInMenu, plainId } from './try-performance.ts';
import type { TryText } from './try-text.ts';

/** What ink remembered at one time, by the names of variables and of what is counted. */
export type Remembering = ReadonlyMap<string, Worth>;

/** One step of a trial, and where its choice is written. */
export interface Stepped {
  readonly kind: 'take' | 'speak';
  readonly text: string;
  readonly place?: Place;
}

/** One performance of a draft, on which what was done in a trial is done again, deed by deed. */
export class TryStage {
  readonly text: TryText;
  readonly start: Start;
  readonly sitting: Sitting;
  readonly rehearsal: Rehearsal;
  /** What was said before the author's first line. */
  readonly opening: readonly Line[];
  /** The knots that it came through, in the order in which each was first entered. */
  readonly knots: string[] = [];
  readonly steps: Stepped[] = [];
  /** What the variables are as the text declares them. */
  readonly declared = new Map<string, Worth>();

  constructor(text: TryText, start: Start) {
    this.text = text;
    this.start = start;
    const opening = text.knot === undefined ? undefined : openingAt(text, text.knot, start.opening ?? '');
    this.opening = opening?.lines ?? [];
    this.rehearsal = text.prepared.perform(start.seed, {
      ...(opening && { before: opening.before }),
      set: inside => {
        for (const name of text.variables) {
          const worth = inside.valueOf(name);
          if (worth !== undefined) this.declared.set(name, worth);
        }
        for (const setting of start.settings) this.put(inside, setting);
      },
    });
    this.sitting = beginWith(
      performanceOf(this.rehearsal, this.opening),
      rehearsedHead(text.about, 'try-out', start.seed, text.hash),
    );
    this.look();
  }

  /** False where it cannot be done here: then nothing is. */
  do(deed: Deed): boolean {
    switch (deed.kind) {
      case 'record':
        this.sitting.record(...deed.events.filter(event => this.holds(event)));
        return true;
      case 'set':
        this.put(this.rehearsal, deed.setting);
        return true;
      case 'take':
      case 'speak': {
        if (this.sitting.beat.moment !== deed.moment) return false;
        const id = deed.kind === 'take' ? this.idNow(deed) : deed.id;
        if (!id) return false;
        const place = this.placeOf(id);
        const added =
          deed.kind === 'take'
            ? this.sitting.take(id, deed.afterMs, this.start.remembered)
            : this.sitting.letGroupSpeak(offers => offers.find(offer => offer.id === id));
        if (added.length === 0) return false;
        this.steps.push({ kind: deed.kind, text: deed.text, ...(place && { place }) });
        this.look();
        return true;
      }
    }
  }

  /** What ink remembers now. */
  remembering(): Remembering {
    const { variables, knots, labels } = this.text;
    const now = new Map<string, Worth>();
    for (const name of variables) {
      const worth = this.rehearsal.valueOf(name);
      if (worth !== undefined) now.set(name, worth);
    }
    for (const { name, path } of [...knots, ...labels])
      if (!now.has(name)) now.set(name, this.rehearsal.visitsOf(path));
    return now;
  }

  /**
   * A choice without an id is the one with the same words, which may have been given one since, or the one in the
   * same place of as long a menu.
   */
  private idNow({ id, text, of }: Take): ChoiceId | undefined {
    const isNow = isPlain(this.rehearsal);
    const { choices } = this.rehearsal.told;
    if (!isNow) {
      if (of === undefined) return id;
      const same = choices.find(choice => choice.text === text);
      return same && parseChoiceId(idOf(same.tags) ?? '');
    }
    if (of === undefined) return undefined;
    const at = choices.findIndex(choice => choice.text === text);
    if (at < 0) return of === choices.length ? id : undefined;
    return choices[placeInMenu(this.rehearsal, id)]?.text === text ? id : plainId(at);
  }

  private placeOf(id: ChoiceId): Place | undefined {
    const choice = this.rehearsal.told.choices[placeInMenu(this.rehearsal, id)];
    return choice && this.text.placeOf(choice.path);
  }

  /** A mark on a line that this text has elsewhere, or not at all, is left out. */
  private holds(event: RunEvent): boolean {
    return event.kind !== 'starred' || this.sitting.events[event.event]?.kind === 'heard';
  }

  private put(inside: Inside, setting: Setting): void {
    if (setting.kind === 'variable') return inside.set(setting.name, setting.worth);
    const { knots, labels } = this.text;
    const counted = [...knots, ...labels].find(one => one.name === setting.name);
    if (counted) inside.setVisits(counted.path, setting.times);
  }

  private look(): void {
    for (const { name } of this.text.knots)
      if (!this.knots.includes(name) && this.rehearsal.visitsOf(name) > 0) this.knots.push(name);
  }
}
