import type { GroupOffer, Turn } from '#core/model/offer.ts';
import { FEWEST_TURNS, isSlip, MOST_INTERVENTIONS } from './composition.ts';
import type { Floor } from './floor.ts';
import { callsAfter } from './interventions.ts';

/**
 * Why a turn may not be said as things stand.
 * - untrue: it speaks of what was not done, not felt, or not reached
 * - too-cold: it speaks of damage, after a rough conversation, before anyone was warm in the doctor's shoes
 * - slip: it is one that a leader must meet, and it is too early or too late for it, or two are enough
 * - unmet: no leader has words for it
 * - same-voice: who says it has just spoken
 */
export type Refusal = 'untrue' | 'too-cold' | 'slip' | 'unmet' | 'same-voice';

export function refusalOf(turn: Turn, offers: readonly GroupOffer[], floor: Floor): Refusal | undefined {
  if (!floor.isTrue(turn)) return 'untrue';
  if (turn.flags.includes('damage') && !warmEnough(floor)) return 'too-cold';
  const slip = isSlip(turn) ? slipRefusal(turn, offers, floor) : undefined;
  if (slip) return slip;
  const own = floor.lastTurn?.peer === turn.peer;
  const answersItself = turn.answers !== undefined && turn.answers === floor.lastTurn?.id;
  return own && !answersItself ? 'same-voice' : undefined;
}

/** When it went badly, somebody is warm in the doctor's shoes before anyone speaks of damage. */
const warmEnough = (floor: Floor): boolean =>
  floor.material.went !== 'rough' ||
  floor.turns.some(turn => turn.lane === 'doctor' && turn.flags.includes('warm'));

function slipRefusal(turn: Turn, offers: readonly GroupOffer[], floor: Floor): Refusal | undefined {
  const slips = floor.count(isSlip);
  const settled = floor.turns.length >= 3 && floor.turns.length < FEWEST_TURNS;
  if (!settled || slips >= 2 || floor.interventions.length >= MOST_INTERVENTIONS) return 'slip';
  return callsAfter(turn, offers, floor).some(call => call.urgent) ? undefined : 'unmet';
}
