import type { Flag, Lane, Turn } from '#core/model/offer.ts';
import type { Floor } from './floor.ts';
import type { Material } from './material.ts';

/** The group's contributions in one debrief, fewest and most. */
export const FEWEST_TURNS = 10;
export const MOST_TURNS = 16;
/** How often a leader may step in. */
export const FEWEST_INTERVENTIONS = 2;
export const MOST_INTERVENTIONS = 4;
/** By which contribution somebody has stood in the patient's shoes. */
export const PATIENT_BY = 5;
/** How many of the eight peers speak. */
const FEWEST_VOICES = 6;

/**
 * What a debrief must hold before it may close: the group sees more sides than one, and none is left out
 * because it is unpleasant. The patient's side is there because discussion of it fades when a group turns
 * to its own worries (Smith & Anandarajah 2007); the rest is how Balint leaders describe the work.
 */
export interface Need {
  readonly name: NeedName;
  /** How many turns of this sort a meeting about this run must hold. */
  wanted(material: Material): number;
  /** How many more of them are wanted. */
  owed(floor: Floor): number;
  serves(turn: Turn, floor: Floor): boolean;
}
export type NeedName =
  | Lane
  | 'disagrees'
  | 'unkind'
  | 'guess'
  | 'cost'
  | 'warm'
  | 'run'
  | 'feeling'
  | 'voices';

const counted = (name: NeedName, wanted: (material: Material) => number, serves: Need['serves']): Need => ({
  name,
  wanted,
  owed: floor => wanted(floor.material) - floor.count(turn => serves(turn, floor)),
  serves,
});

const lane = (name: Lane, wanted: number): Need =>
  counted(
    name,
    () => wanted,
    turn => turn.lane === name,
  );

const flag = (name: Flag & NeedName, when: (material: Material) => boolean = () => true): Need =>
  counted(
    name,
    material => (when(material) ? 1 : 0),
    turn => turn.flags.includes(name),
  );

export const COMPOSITION: readonly Need[] = [
  lane('patient', 2),
  lane('doctor', 2),
  lane('between', 2),
  lane('absent', 1),
  lane('image', 1),
  flag('disagrees'),
  flag('unkind'),
  flag('guess'),
  // A smooth conversation is not rewarded: somebody still feels what it cost.
  flag('cost', ({ went }) => went === 'smooth'),
  // After a rough one somebody is warm in the doctor's shoes; `refusalOf` keeps damage until then.
  flag('warm', ({ went }) => went === 'rough'),
  counted(
    'run',
    () => 2,
    (turn, floor) => floor.tied(turn),
  ),
  counted('feeling', ({ felt }) => (felt === undefined ? 0 : 1), isOfFeeling),
  {
    name: 'voices',
    wanted: () => FEWEST_VOICES,
    owed: floor => FEWEST_VOICES - new Set(floor.turns.map(turn => turn.peer)).size,
    serves: (turn, floor) => !floor.spoke(turn.peer),
  },
];

function isOfFeeling(turn: Turn, floor: Floor): boolean {
  return turn.felt.some(feeling => feeling === floor.material.felt);
}

export const owedOn = (floor: Floor): readonly Need[] => COMPOSITION.filter(need => need.owed(floor) > 0);

/** Slips that a leader has to meet at once. Two in one meeting are plenty. */
const SLIPS = ['advice', 'story', 'certain', 'blame', 'verdict', 'private', 'rush', 'asks', 'risk'] as const;
export const isSlip = (turn: Turn): boolean => SLIPS.some(slip => turn.flags.includes(slip));
