import type { Flag, GroupOffer, Intervention, Trigger, Turn } from '#core/model/offer.ts';
import { FEWEST_INTERVENTIONS, FEWEST_TURNS } from './composition.ts';
import type { Floor } from './floor.ts';

/**
 * When a leader steps in. The words are the author's, in ink; only the call for them is code, and without a
 * call nobody steps in: an unprompted leader feels like a tutorial. After IBF 2016 and Salinsky 2004.
 */
export interface Call {
  readonly trigger: Trigger;
  /** Must be met at once; the others may be let go by. */
  readonly urgent: boolean;
  calledFor(floor: Floor): boolean;
  /** What the group is being asked for, if anything: the next turn should be that. */
  readonly opensFor?: (turn: Turn, floor: Floor) => boolean;
}

const after = (flag: Flag) => (floor: Floor) =>
  floor.last?.kind === 'turn' && floor.last.flags.includes(flag);

/** Whoever slipped is the one who is heard next, where the author has given them something to say. */
const slip = (flag: Flag, trigger: Trigger): Call => ({
  trigger,
  urgent: true,
  calledFor: after(flag),
  opensFor: (turn, floor) => turn.answers !== undefined && turn.answers === floor.lastTurn?.id,
});

const lastLanes = (floor: Floor, count: number): readonly string[] | undefined =>
  floor.turns.length < count ? undefined : floor.turns.slice(-count).map(turn => turn.lane);

export const CALLS: readonly Call[] = [
  slip('advice', 'advice-to-feeling'),
  slip('verdict', 'protect'),
  slip('certain', 'own-it'),
  slip('story', 'story-stop'),
  slip('private', 'boundary'),
  slip('blame', 'system'),
  slip('rush', 'tempo'),
  slip('asks', 'no-reply'),
  slip('risk', 'safety'),
  // The telling has just ended: nobody hurries into it.
  { trigger: 'wait', urgent: true, calledFor: floor => floor.said.length === 0 },
  { trigger: 'wait', urgent: false, calledFor: floor => after('heavy')(floor) || after('damage')(floor) },
  {
    trigger: 'patient-voice',
    urgent: false,
    calledFor: floor => lastLanes(floor, 4)?.every(lane => lane !== 'patient') ?? false,
    opensFor: turn => turn.lane === 'patient',
  },
  {
    trigger: 'doctor-voice',
    urgent: false,
    calledFor: floor => lastLanes(floor, 3)?.every(lane => lane === 'patient' || lane === 'absent') ?? false,
    opensFor: turn => turn.lane === 'doctor',
  },
  {
    trigger: 'third',
    urgent: false,
    calledFor: floor => floor.turns.length >= 5 && !floor.turns.some(turn => turn.lane === 'absent'),
    opensFor: turn => turn.lane === 'absent',
  },
  {
    trigger: 'pair',
    urgent: false,
    calledFor: floor => floor.turns.length >= 6 && !floor.turns.some(turn => turn.lane === 'between'),
    opensFor: turn => turn.lane === 'between',
  },
  {
    trigger: 'un-nice',
    urgent: false,
    calledFor: floor => floor.turns.length >= 6 && !floor.has('unkind'),
    opensFor: turn => turn.flags.includes('unkind'),
  },
  {
    trigger: 'parallel',
    urgent: false,
    calledFor: floor => floor.turns.length >= 7 && !floor.has('disagrees'),
    opensFor: turn => turn.flags.includes('disagrees'),
  },
  {
    trigger: 'metaphor',
    urgent: false,
    calledFor: floor => floor.last?.kind === 'turn' && floor.last.flags.includes('image'),
    opensFor: turn => turn.lane === 'image',
  },
  {
    trigger: 'quiet-one',
    urgent: false,
    calledFor: floor => floor.turns.length >= 8,
  },
];

/** Whether this offer answers the call: whom it invites must have been silent. */
export const meets = (offer: Intervention, call: Call, floor: Floor): boolean =>
  offer.trigger === call.trigger && (offer.invites === undefined || !floor.placed(offer.invites));

/** What the last intervention asked the group for. */
export function askedFor(floor: Floor): ((turn: Turn) => boolean) | undefined {
  const { last } = floor;
  if (last?.kind !== 'intervention') return undefined;
  if (last.invites !== undefined) return turn => turn.peer === last.invites;
  const opensFor = CALLS.find(call => call.trigger === last.trigger)?.opensFor;
  return opensFor && (turn => opensFor(turn, floor));
}

/** The calls that this turn would bring, for which a leader has words. */
export function callsAfter(turn: Turn, offers: readonly GroupOffer[], floor: Floor): readonly Call[] {
  const then = floor.with(turn);
  return CALLS.filter(
    call =>
      call.calledFor(then) && offers.some(offer => offer.kind === 'intervention' && meets(offer, call, then)),
  );
}

/** Half the meeting has gone by, and nothing has called for a leader often enough. */
export const leadersAreScarce = (floor: Floor): boolean =>
  floor.interventions.length < FEWEST_INTERVENTIONS && floor.turns.length >= FEWEST_TURNS - 4;
