import type { ChoiceId } from '#core/model/ids.ts';
import { type Beat, idOf } from '#core/story/beat.ts';
import type { Facts } from '#core/story/facts.ts';
import type { Performance } from '#core/story/play.ts';
import type { Rehearsal } from '#core/story/prepare.ts';
import type { Walked } from './passages.ts';

/** A rehearsal as the sitting performs it, and all that was to be seen and chosen in it. */
export class Watched implements Performance {
  readonly rehearsal: Rehearsal;
  readonly met = new Set<string>();
  readonly offered = new Set<string>();
  readonly walked: Walked;

  constructor(rehearsal: Rehearsal, walked: Walked) {
    this.rehearsal = rehearsal;
    this.walked = walked;
    this.look();
  }
  get beat(): Beat {
    return this.rehearsal.beat;
  }
  choose(id: ChoiceId): ReturnType<Performance['choose']> {
    const from = this.rehearsal.told.choices.find(choice => idOf(choice.tags) === id);
    if (from) this.walked.stand(from.path);
    const chosen = this.rehearsal.choose(id);
    this.look();
    return chosen;
  }
  remember(facts: Facts): void {
    this.rehearsal.remember(facts);
  }
  private look(): void {
    for (const path of this.rehearsal.trail()) this.walked.enter(path);
    for (const line of this.rehearsal.told.lines) for (const path of line.paths) this.met.add(path);
    for (const offer of this.rehearsal.beat.offers) this.offered.add(offer.id);
  }
}
