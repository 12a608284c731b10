import type { GroupOffer, Intervention, Turn } from '#core/model/offer.ts';
import { best, chance } from './chance.ts';
import {
  FEWEST_INTERVENTIONS,
  FEWEST_TURNS,
  isSlip,
  MOST_INTERVENTIONS,
  MOST_TURNS,
  owedOn,
  PATIENT_BY,
} from './composition.ts';
import type { Floor } from './floor.ts';
import { askedFor, type Call, CALLS, meets } from './interventions.ts';

/** How many contributions this meeting is meant to have: eleven to fourteen. */
const wantedTurns = (seed: number): number => FEWEST_TURNS + 1 + Math.floor(chance(seed, 'turns') * 4);

export function nextOnFloor(
  offers: readonly GroupOffer[],
  floor: Floor,
  seed: number,
): GroupOffer | undefined {
  const stepping = nextIntervention(offers, floor, seed);
  if (stepping) return stepping;
  const turn = isOver(floor, seed) ? undefined : nextTurn(offers, floor, seed);
  return (
    turn ?? answerOf(offers, floor) ?? silentPeer(offers, floor) ?? offers.find(offer => offer.kind === 'end')
  );
}

function isOver(floor: Floor, seed: number): boolean {
  if (floor.turns.length >= MOST_TURNS) return true;
  const asked = floor.last?.kind === 'intervention';
  const led = floor.interventions.length >= FEWEST_INTERVENTIONS;
  return floor.turns.length >= wantedTurns(seed) && !asked && led && owedOn(floor).length === 0;
}

/** Somebody invited by name who has nothing that may be said lets the turn go by. */
const answerOf = (offers: readonly GroupOffer[], floor: Floor): GroupOffer | undefined => {
  const invited = floor.last?.kind === 'intervention' ? floor.last.invites : undefined;
  return offers.find(offer => offer.kind === 'pass' && offer.peer === invited);
};

const silentPeer = (offers: readonly GroupOffer[], floor: Floor): GroupOffer | undefined =>
  offers.find(offer => offer.kind === 'pass' && !floor.placed(offer.peer));

function nextIntervention(
  offers: readonly GroupOffer[],
  floor: Floor,
  seed: number,
): Intervention | undefined {
  if (floor.last?.kind === 'intervention' || floor.interventions.length >= MOST_INTERVENTIONS)
    return undefined;
  const open = offers.filter(offer => offer.kind === 'intervention');
  const isCalled = (call: Call) => call.calledFor(floor) && open.some(offer => meets(offer, call, floor));
  const called = CALLS.filter(isCalled);
  const urgent = called.find(call => call.urgent);
  if (urgent) return open.find(offer => meets(offer, urgent, floor));
  // One is kept back for a slip; and while too few have stepped in, a call is not let go by.
  if (floor.interventions.length >= MOST_INTERVENTIONS - 1) return undefined;
  const taken = called.find(
    (_, index) => leadersAreScarce(floor) || chance(seed, 'call', floor.said.length, index) < 0.5,
  );
  return taken && open.find(offer => meets(offer, taken, floor));
}

/** Half the meeting has gone by, and nothing has called for a leader often enough. */
const leadersAreScarce = (floor: Floor): boolean =>
  floor.interventions.length < FEWEST_INTERVENTIONS && floor.turns.length >= FEWEST_TURNS - 4;

/** The calls that this turn would bring, for which a leader has words. */
function callsAfter(turn: Turn, offers: readonly GroupOffer[], floor: Floor): readonly Call[] {
  const then = floor.with(turn);
  return CALLS.filter(
    call =>
      call.calledFor(then) && offers.some(offer => offer.kind === 'intervention' && meets(offer, call, then)),
  );
}

/** What may be said at all, as things stand. */
function mayBeSaid(turn: Turn, offers: readonly GroupOffer[], floor: Floor): boolean {
  if (!floor.isTrue(turn)) return false;
  if (turn.flags.includes('damage') && !warmEnough(floor)) return false;
  if (isSlip(turn) && !slipMayBeMet(turn, offers, floor)) return false;
  const own = floor.lastTurn?.peer === turn.peer;
  return !own || (turn.answers !== undefined && turn.answers === floor.lastTurn?.id);
}

/** When it went badly, somebody is warm in the doctor's shoes before anyone speaks of damage. */
const warmEnough = (floor: Floor): boolean =>
  floor.material.went !== 'rough' ||
  floor.turns.some(turn => turn.lane === 'doctor' && turn.flags.includes('warm'));

function slipMayBeMet(turn: Turn, offers: readonly GroupOffer[], floor: Floor): boolean {
  const slips = floor.count(isSlip);
  const settled = floor.turns.length >= 3 && floor.turns.length < FEWEST_TURNS;
  if (!settled || slips >= 2 || floor.interventions.length >= MOST_INTERVENTIONS) return false;
  return callsAfter(turn, offers, floor).some(call => call.urgent);
}

function nextTurn(offers: readonly GroupOffer[], floor: Floor, seed: number): Turn | undefined {
  const open = offers.filter(offer => offer.kind === 'turn').filter(turn => mayBeSaid(turn, offers, floor));
  const asked = askedFor(floor);
  const answering = asked ? open.filter(asked) : [];
  if (floor.last?.kind === 'intervention' && floor.last.invites !== undefined && answering.length === 0)
    return undefined;
  const needs = owedOn(floor);
  const left = wantedTurns(seed) - floor.turns.length;
  const serving = (turn: Turn) => needs.filter(need => need.serves(turn, floor)).length;
  const pressed = left <= needs.reduce((sum, need) => sum + need.owed(floor), 0);
  // What few turns could serve is not left to the end.
  const rare = needs.filter(
    need => floor.turns.length > 3 && open.filter(turn => need.serves(turn, floor)).length < 4,
  );
  const opensDisagreement = !floor.has('disagrees');
  const leadersScarce = leadersAreScarce(floor);
  const slipWeight = chance(seed, 'slip') < 0.55 ? 5 : -2;
  const patientIsLate =
    floor.turns.length >= PATIENT_BY - 2 && floor.turns.every(turn => turn.lane !== 'patient');

  const weigh = (turn: Turn): number => {
    const last = floor.lastTurn;
    let weight = serving(turn) * (pressed ? 4 : 1.2);
    if (rare.some(need => need.serves(turn, floor))) weight += 3;
    if (opensDisagreement && turn.flags.includes('provokes')) weight += floor.turns.length > 4 ? 5 : 2;
    if (patientIsLate && turn.lane === 'patient') weight += 20;
    if (leadersScarce && callsAfter(turn, offers, floor).length > 0) weight += 4;
    if (turn.answers !== undefined && turn.answers === last?.id) weight += 9;
    if (turn.about !== undefined && turn.about === floor.material.brought)
      weight += floor.turns.length < 3 ? 6 : 1;
    if (turn.about !== undefined && turn.about === last?.about) weight += 1.2;
    if (floor.tied(turn)) weight += 1.5;
    // How it ended is what the learner came in with; somebody should pick it up while it is warm.
    if (turn.ended.length > 0 && !floor.turns.some(one => one.ended.length > 0)) weight += 2;
    if (turn.lane === last?.lane) weight -= 1;
    // A third time is a lot in one meeting; a fourth is nobody's.
    const before = floor.count(one => one.peer === turn.peer);
    weight -= before * 1.5 + (before > 2 ? 8 : 0);
    if (isSlip(turn)) weight += floor.turns.some(isSlip) ? -3 : slipWeight;
    return weight;
  };
  // Past its time the meeting goes on only for what is still owed.
  const owed = left <= 0 ? open.filter(turn => serving(turn) > 0) : [];
  // What a leader asked for waits, where the patient would else come too late.
  const isLastChance = patientIsLate && floor.turns.length >= PATIENT_BY - 1;
  const patients = isLastChance ? open.filter(turn => turn.lane === 'patient') : [];
  const pool = [patients, answering, owed, open].find(turns => turns.length > 0) ?? [];
  return best(pool, weigh, turn => chance(seed, floor.said.length, turn.id) * 4);
}
