import type { GroupOffer, Turn } from '#core/model/offer.ts';
import { chance } from './chance.ts';
import { FEWEST_TURNS, isSlip, owedOn, PATIENT_BY } from './composition.ts';
import type { Floor } from './floor.ts';
import { callsAfter, leadersAreScarce } from './interventions.ts';

/**
 * What speaks for a turn, or against it.
 * - owed: it serves something that the meeting must still hold · rare: few other turns could serve it
 * - provokes: somebody may see it otherwise, and nobody has yet · patient: nobody was with the patient yet
 * - calls: a leader is wanted, and would step in after it · answers: it takes up what was just said
 * - brought: it is about the moment that was brought · stays: it stays with the moment that is spoken of
 * - tied: it is about something that was really done · ending: nobody has taken up the ending yet
 * - lane: the last turn stood in the same shoes · spoke: who says it has spoken before
 * - slip: it is one that a leader has to meet
 */
export type Weight =
  | 'owed'
  | 'rare'
  | 'provokes'
  | 'patient'
  | 'calls'
  | 'answers'
  | 'brought'
  | 'stays'
  | 'tied'
  | 'ending'
  | 'lane'
  | 'spoke'
  | 'slip';
export interface Weighed {
  readonly why: Weight;
  readonly by: number;
}

/** How many contributions this meeting is meant to have: eleven to fourteen. */
export const wantedTurns = (seed: number): number => FEWEST_TURNS + 1 + Math.floor(chance(seed, 'turns') * 4);

/** Nobody has stood in the patient's shoes, and the fifth contribution is near. */
export const patientIsLate = (floor: Floor): boolean =>
  floor.turns.length >= PATIENT_BY - 2 && floor.turns.every(turn => turn.lane !== 'patient');

/** Weighs the turns that may be said now. What is the same for all of them is looked up once. */
export function scaleFor(
  open: readonly Turn[],
  offers: readonly GroupOffer[],
  floor: Floor,
  seed: number,
): (turn: Turn) => readonly Weighed[] {
  const spoken = floor.turns.length;
  const needs = owedOn(floor);
  const left = wantedTurns(seed) - spoken;
  const pressed = left <= needs.reduce((sum, need) => sum + need.owed(floor), 0);
  // What few turns could serve is not left to the end.
  const rare = needs.filter(need => spoken > 3 && open.filter(turn => need.serves(turn, floor)).length < 4);
  const opensDisagreement = !floor.has('disagrees');
  const leadersScarce = leadersAreScarce(floor);
  const slipWeight = chance(seed, 'slip') < 0.55 ? 5 : -2;
  const isLate = patientIsLate(floor);
  const isEndingTaken = floor.turns.some(one => one.ended.length > 0);
  const last = floor.lastTurn;

  return turn => {
    const weights: Weighed[] = [];
    const add = (why: Weight, by: number, when = true) =>
      void (when && by !== 0 && weights.push({ why, by }));
    add('owed', needs.filter(need => need.serves(turn, floor)).length * (pressed ? 4 : 1.2));
    add(
      'rare',
      3,
      rare.some(need => need.serves(turn, floor)),
    );
    add('provokes', spoken > 4 ? 5 : 2, opensDisagreement && turn.flags.includes('provokes'));
    add('patient', 20, isLate && turn.lane === 'patient');
    add('calls', 4, leadersScarce && callsAfter(turn, offers, floor).length > 0);
    add('answers', 9, turn.answers !== undefined && turn.answers === last?.id);
    add('brought', spoken < 3 ? 6 : 1, turn.about !== undefined && turn.about === floor.material.brought);
    add('stays', 1.2, turn.about !== undefined && turn.about === last?.about);
    add('tied', 1.5, floor.tied(turn));
    // How it ended is what the learner came in with; somebody should pick it up while it is warm.
    add('ending', 2, turn.ended.length > 0 && !isEndingTaken);
    add('lane', -1, turn.lane === last?.lane);
    // A third time is a lot in one meeting; a fourth is nobody's.
    const before = floor.count(one => one.peer === turn.peer);
    add('spoke', -(before * 1.5 + (before > 2 ? 8 : 0)));
    add('slip', floor.turns.some(isSlip) ? -3 : slipWeight, isSlip(turn));
    return weights;
  };
}

export const sumOf = (weights: readonly Weighed[]): number => weights.reduce((sum, { by }) => sum + by, 0);

/** How much chance speaks for a turn, from 0 to 4. */
export const luckOf = (turn: Turn, floor: Floor, seed: number): number =>
  chance(seed, floor.said.length, turn.id) * 4;
