import type { GroupOffer, Intervention, Trigger, Turn } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Stage } from '#core/model/stage.ts';
import { type QuestionRefusal, questionRefusal } from './asking.ts';
import { MOST_INTERVENTIONS } from './composition.ts';
import { facilitate } from './facilitate.ts';
import { Floor } from './floor.ts';
import { CALLS } from './interventions.ts';
import { materialOf, saidIn } from './material.ts';
import { type Refusal, refusalOf } from './may-be-said.ts';
import { isOver, type NextOnFloor, nextOnFloor, type Pool, poolOf } from './turn-taking.ts';
import { luckOf, scaleFor, type Weighed } from './weighing.ts';

/**
 * Why a leader did not step in with these words.
 * - led: a leader has just stepped in · enough: four times are the most · uncalled: nothing called for it
 * - placed: whom it invites has spoken or passed · other: another call was met first
 * - kept: the last one is kept back for a slip · let-go: chance let the call go by
 */
export type LeaderRefusal = 'led' | 'enough' | 'uncalled' | 'placed' | 'other' | 'kept' | 'let-go';

/** Something that was on offer and was not taken, and why. Chance is from 0 to 4, in the measure of the weights. */
export type Considered =
  | { readonly id: string; readonly why: 'may-not'; readonly refusal: Refusal | QuestionRefusal }
  | { readonly id: string; readonly why: 'leader'; readonly refusal: LeaderRefusal }
  /** It may be said, but a leader came first, the meeting was over, or it was not of what was asked for. */
  | { readonly id: string; readonly why: 'leader-first' | 'over' | 'not-asked-for' }
  | {
      readonly id: string;
      readonly why: 'weighed';
      readonly weights: readonly Weighed[];
      readonly luck: number;
    }
  /** Chance alone decides among these. */
  | { readonly id: string; readonly why: 'chance' }
  /** Kept for when nothing else is to be said. */
  | { readonly id: string; readonly why: 'last-resort' };

/** By what the group took what it took. */
export type Because =
  | { readonly by: 'call'; readonly trigger: Trigger; readonly urgent: boolean }
  | {
      readonly by: 'weight';
      readonly pool: Pool;
      readonly weights: readonly Weighed[];
      readonly luck: number;
    }
  | { readonly by: 'invited' | 'silent' | 'time' | 'chance' | 'turned-back' | 'nothing' };

export interface Explained {
  /** What the rule takes; undefined where nothing on offer may be said. */
  readonly taken: string | undefined;
  readonly because: Because;
  /** All others that were on offer. */
  readonly others: readonly Considered[];
}

/** What the facilitator takes, and why: it asks the rule's own parts, and is for whoever writes and not for learners. */
export function explain(
  offers: readonly GroupOffer[],
  stage: Stage,
  events: readonly RunEvent[],
  seed: number,
): Explained {
  const said = saidIn(events, stage);
  if (stage !== 'facts' && stage !== 'closing')
    return explainFloor(offers, new Floor(said, materialOf(events)), seed);
  const taken = facilitate(offers, stage, events, seed);
  return {
    taken: taken?.id,
    because: { by: reasonOf(taken) },
    others: offers
      .filter(offer => offer.id !== taken?.id)
      .map((offer): Considered => {
        const { id } = offer;
        const refusal = offer.kind === 'question' ? questionRefusal(offer, offers, said) : undefined;
        if (refusal) return { id, why: 'may-not', refusal };
        if (offer.kind === 'intervention') return { id, why: 'leader', refusal: 'uncalled' };
        if (offer.kind === 'end') return { id, why: 'last-resort' };
        return { id, why: taken?.kind === offer.kind ? 'chance' : 'over' };
      }),
  };
}

function reasonOf(taken: GroupOffer | undefined): 'nothing' | 'time' | 'turned-back' | 'chance' {
  if (!taken) return 'nothing';
  return taken.kind === 'end' ? 'time' : taken.kind === 'intervention' ? 'turned-back' : 'chance';
}

function explainFloor(offers: readonly GroupOffer[], floor: Floor, seed: number): Explained {
  const next = nextOnFloor(offers, floor, seed);
  const { open, turns } = poolOf(offers, floor, seed);
  const scale = scaleFor(open, offers, floor, seed);
  const weighed = (turn: Turn) => ({ weights: scale(turn), luck: luckOf(turn, floor, seed) });

  function ofTurn(turn: Turn): Considered {
    const { id } = turn;
    const refusal = refusalOf(turn, offers, floor);
    if (refusal) return { id, why: 'may-not', refusal };
    if (next?.by === 'call') return { id, why: 'leader-first' };
    if (isOver(floor, seed)) return { id, why: 'over' };
    return turns.includes(turn) ? { id, why: 'weighed', ...weighed(turn) } : { id, why: 'not-asked-for' };
  }
  const considered = (offer: GroupOffer): Considered => {
    switch (offer.kind) {
      case 'turn':
        return ofTurn(offer);
      case 'intervention':
        return { id: offer.id, why: 'leader', refusal: leaderRefusal(offer, floor, next) };
      case 'pass':
      case 'end':
      case 'question':
      case 'theme':
        return { id: offer.id, why: 'last-resort' };
    }
  };
  return {
    taken: next?.offer.id,
    because: becauseOf(next, weighed),
    others: offers.filter(offer => offer.id !== next?.offer.id).map(considered),
  };
}

function becauseOf(
  next: NextOnFloor | undefined,
  weighed: (turn: Turn) => { readonly weights: readonly Weighed[]; readonly luck: number },
): Because {
  if (!next) return { by: 'nothing' };
  switch (next.by) {
    case 'call':
      return { by: 'call', trigger: next.call.trigger, urgent: next.call.urgent };
    case 'weight':
      return { by: 'weight', pool: next.pool, ...weighed(next.offer) };
    case 'invited':
    case 'silent':
    case 'time':
      return { by: next.by };
  }
}

function leaderRefusal(offer: Intervention, floor: Floor, next: NextOnFloor | undefined): LeaderRefusal {
  const { trigger, invites } = offer;
  if (!CALLS.some(call => call.trigger === trigger && call.calledFor(floor))) return 'uncalled';
  if (floor.last?.kind === 'intervention') return 'led';
  if (floor.interventions.length >= MOST_INTERVENTIONS) return 'enough';
  if (invites !== undefined && floor.placed(invites)) return 'placed';
  if (next?.by === 'call') return 'other';
  return floor.interventions.length >= MOST_INTERVENTIONS - 1 ? 'kept' : 'let-go';
}
