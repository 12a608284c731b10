import type { End, GroupOffer, Intervention, Pass, Turn } from '#core/model/offer.ts';
import { best, chance } from './chance.ts';
import { FEWEST_INTERVENTIONS, MOST_INTERVENTIONS, MOST_TURNS, owedOn, PATIENT_BY } from './composition.ts';
import type { Floor } from './floor.ts';
import { askedFor, type Call, CALLS, leadersAreScarce, meets } from './interventions.ts';
import { refusalOf } from './may-be-said.ts';
import { luckOf, patientIsLate, scaleFor, sumOf, wantedTurns } from './weighing.ts';

/**
 * Which turns the next one is taken from, of those that may be said.
 * - patient: it is the last chance to hear the patient in time · answering: a leader has asked for something
 * - owed: the meeting's time is over, and something is still owed · open: any of them
 */
export type Pool = 'patient' | 'answering' | 'owed' | 'open';

/** What happens next on the floor, and by which part of the rule. */
export type NextOnFloor =
  | { readonly by: 'call'; readonly offer: Intervention; readonly call: Call }
  | { readonly by: 'weight'; readonly offer: Turn; readonly pool: Pool }
  /** Who was invited, or was silent all along, lets the turn go by. */
  | { readonly by: 'invited' | 'silent'; readonly offer: Pass }
  | { readonly by: 'time'; readonly offer: End };

export function nextOnFloor(
  offers: readonly GroupOffer[],
  floor: Floor,
  seed: number,
): NextOnFloor | undefined {
  const called = nextIntervention(offers, floor, seed);
  if (called) return called;
  return (
    (isOver(floor, seed) ? undefined : nextTurn(offers, floor, seed)) ??
    passOf(offers, floor) ??
    endOf(offers)
  );
}

export function isOver(floor: Floor, seed: number): boolean {
  if (floor.turns.length >= MOST_TURNS) return true;
  const asked = floor.last?.kind === 'intervention';
  const led = floor.interventions.length >= FEWEST_INTERVENTIONS;
  return floor.turns.length >= wantedTurns(seed) && !asked && led && owedOn(floor).length === 0;
}

const invitedOn = (floor: Floor) => (floor.last?.kind === 'intervention' ? floor.last.invites : undefined);

/** Somebody invited by name who has nothing that may be said lets the turn go by; and so do the silent, at the end. */
function passOf(offers: readonly GroupOffer[], floor: Floor): NextOnFloor | undefined {
  const passes = offers.filter(offer => offer.kind === 'pass');
  const invited = passes.find(offer => offer.peer === invitedOn(floor));
  if (invited) return { by: 'invited', offer: invited };
  const silent = passes.find(offer => !floor.placed(offer.peer));
  return silent && { by: 'silent', offer: silent };
}

function endOf(offers: readonly GroupOffer[]): NextOnFloor | undefined {
  const offer = offers.find(one => one.kind === 'end');
  return offer && { by: 'time', offer };
}

/** What keeps every leader from stepping in, whatever is called for. */
const leadersHoldBack = (floor: Floor): boolean =>
  floor.last?.kind === 'intervention' || floor.interventions.length >= MOST_INTERVENTIONS;

/** The calls that are made now, and for which a leader has words. */
export function callsNow(offers: readonly GroupOffer[], floor: Floor): readonly Call[] {
  const open = offers.filter(offer => offer.kind === 'intervention');
  return CALLS.filter(call => call.calledFor(floor) && open.some(offer => meets(offer, call, floor)));
}

function nextIntervention(
  offers: readonly GroupOffer[],
  floor: Floor,
  seed: number,
): NextOnFloor | undefined {
  if (leadersHoldBack(floor)) return undefined;
  const called = callsNow(offers, floor);
  const call = called.find(one => one.urgent) ?? heeded(called, floor, seed);
  const offer =
    call && offers.filter(one => one.kind === 'intervention').find(one => meets(one, call, floor));
  return offer && { by: 'call', offer, call };
}

function heeded(called: readonly Call[], floor: Floor, seed: number): Call | undefined {
  // One is kept back for a slip; and while too few have stepped in, a call is not let go by.
  if (floor.interventions.length >= MOST_INTERVENTIONS - 1) return undefined;
  return called.find(
    (_, index) => leadersAreScarce(floor) || chance(seed, 'call', floor.said.length, index) < 0.5,
  );
}

/** The turns that may be said, and those of them from which the next one is taken. */
export function poolOf(
  offers: readonly GroupOffer[],
  floor: Floor,
  seed: number,
): { readonly open: readonly Turn[]; readonly pool: Pool; readonly turns: readonly Turn[] } {
  const open = offers
    .filter(offer => offer.kind === 'turn')
    .filter(turn => refusalOf(turn, offers, floor) === undefined);
  const asked = askedFor(floor);
  const answering = asked ? open.filter(asked) : [];
  if (invitedOn(floor) !== undefined && answering.length === 0) return { open, pool: 'answering', turns: [] };
  // What a leader asked for waits, where the patient would else come too late.
  const isLastChance = patientIsLate(floor) && floor.turns.length >= PATIENT_BY - 1;
  const patients = isLastChance ? open.filter(turn => turn.lane === 'patient') : [];
  if (patients.length > 0) return { open, pool: 'patient', turns: patients };
  if (answering.length > 0) return { open, pool: 'answering', turns: answering };
  // Past its time the meeting goes on only for what is still owed.
  const isPast = floor.turns.length >= wantedTurns(seed);
  const needs = isPast ? owedOn(floor) : [];
  const owed = open.filter(turn => needs.some(need => need.serves(turn, floor)));
  return owed.length > 0 ? { open, pool: 'owed', turns: owed } : { open, pool: 'open', turns: open };
}

function nextTurn(offers: readonly GroupOffer[], floor: Floor, seed: number): NextOnFloor | undefined {
  const { open, pool, turns } = poolOf(offers, floor, seed);
  const weights = scaleFor(open, offers, floor, seed);
  const offer = best(
    turns,
    turn => sumOf(weights(turn)),
    turn => luckOf(turn, floor, seed),
  );
  return offer && { by: 'weight', offer, pool };
}
