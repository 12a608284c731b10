import {
  COMPOSITION,
  FEWEST_INTERVENTIONS,
  FEWEST_TURNS,
  type NeedName,
  PATIENT_BY,
} from '#core/balint/composition.ts';
import { Floor } from '#core/balint/floor.ts';
import { type Material, materialOf, saidIn } from '#core/balint/material.ts';
import { callsNow } from '#core/balint/turn-taking.ts';
import { meets } from '#core/balint/interventions.ts';
import type { GroupOffer, Turn } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';

/** What a meeting must hold, as far as the writing has to bring it. */
export type Must = NeedName | 'turns' | 'patient-early' | 'leaders';

/** How much of something a meeting needs, and how much there was in one run from which it could have come. */
export interface Spare {
  readonly must: Must;
  readonly wanted: number;
  readonly could: number;
}

/** Watches a meeting for what was on offer in it, said or not. */
export class SpareWatch {
  private readonly turns = new Map<string, Turn>();
  private readonly early = new Set<string>();
  private readonly leaders = new Set<string>();

  /** Before the group takes something: what it has the choice of. */
  look(offers: readonly GroupOffer[], stage: Stage, events: readonly RunEvent[]): void {
    if (stage !== 'floor') return;
    const floor = new Floor(saidIn(events, stage), materialOf(events));
    const isEarly = floor.turns.length < PATIENT_BY;
    const calls = callsNow(offers, floor);
    for (const one of offers) {
      if (one.kind === 'turn') {
        this.turns.set(one.id, one);
        if (isEarly && one.lane === 'patient') this.early.add(one.id);
      }
      if (one.kind === 'intervention' && calls.some(call => meets(one, call, floor)))
        this.leaders.add(one.id);
    }
  }

  /** All turns that were on offer at some time. */
  get offered(): readonly Turn[] {
    return [...this.turns.values()];
  }

  spare(material: Material): readonly Spare[] {
    const floor = new Floor([], material);
    const all = this.offered.filter(turn => floor.isTrue(turn));
    const early = all.filter(turn => this.early.has(turn.id));
    return [
      { must: 'turns', wanted: FEWEST_TURNS, could: all.length },
      { must: 'patient-early', wanted: 1, could: early.length },
      ...COMPOSITION.filter(need => need.wanted(material) > 0).map(need => ({
        must: need.name,
        wanted: need.wanted(material),
        could:
          need.name === 'voices'
            ? new Set(all.map(turn => turn.peer)).size
            : all.filter(turn => need.serves(turn, floor)).length,
      })),
      { must: 'leaders', wanted: FEWEST_INTERVENTIONS, could: this.leaders.size },
    ];
  }
}

/** How much of each a meeting had, read off all that was said on its floor. */
export function hadOn(floor: Floor): ReadonlyMap<Must, number> {
  const early = floor.turns.slice(0, PATIENT_BY).filter(turn => turn.lane === 'patient');
  return new Map<Must, number>([
    ['turns', floor.turns.length],
    ['patient-early', early.length],
    ...COMPOSITION.map(need => [need.name, need.wanted(floor.material) - need.owed(floor)] as const),
    ['leaders', floor.interventions.length],
  ]);
}
