import { err, ok, type Result } from './result.ts';

/** A point of a plan, in its own units: across from the left wall, and down from the far wall. */
export type Point = readonly [x: number, y: number];

/** A plan's floor, in its own units. On a narrow screen only the middle is seen: the places lie in there. */
export const FLOOR = { width: 320, height: 260 } as const;

/**
 * The rooms a conversation can take place in, as a stage plan shows them: from above, with the places where
 * somebody can be. Whoever enters without a place of their own takes the first that is free, in this order; `you`
 * is the learner's. The build draws each by the same name.
 */
export const PLANS = {
  clinic: {
    chair: [150, 128],
    'second chair': [78, 128],
    couch: [206, 106],
    door: [42, 156],
    you: [250, 164],
  },
  bay: {
    bed: [66, 122],
    chair: [196, 116],
    'second chair': [260, 116],
    foot: [226, 148],
    curtain: [286, 156],
    you: [150, 168],
  },
  'side room': {
    bed: [66, 122],
    chair: [172, 110],
    'second chair': [236, 110],
    foot: [206, 148],
    door: [284, 152],
    you: [138, 168],
  },
  trolleys: {
    trolley: [52, 110],
    wall: [138, 134],
    'next trolley': [206, 110],
    aisle: [284, 156],
    you: [176, 168],
  },
  corridor: {
    door: [84, 118],
    wall: [160, 112],
    window: [236, 122],
    lift: [291, 150],
    you: [160, 168],
  },
  station: {
    desk: [116, 116],
    'second desk': [190, 116],
    doorway: [268, 138],
    you: [96, 168],
  },
  store: {
    shelf: [120, 118],
    'second shelf': [200, 118],
    doorway: [268, 148],
    you: [160, 168],
  },
  'living room': {
    sofa: [92, 120],
    'sofa end': [152, 120],
    armchair: [228, 126],
    door: [284, 150],
    you: [168, 168],
  },
  'quiet room': {
    chair: [84, 126],
    'second chair': [148, 116],
    'third chair': [212, 116],
    door: [276, 140],
    you: [232, 168],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Point>>>>;

export type PlanName = keyof typeof PLANS;
export const PLAN_NAMES: readonly string[] = Object.keys(PLANS);
export const isPlan = (word: string): word is PlanName => PLAN_NAMES.includes(word);

/** The name of a plan in the file of drawings: an id has no blanks. */
export const idOfPlan = (plan: PlanName): string => plan.replaceAll(' ', '-');

export interface Room {
  readonly plan: PlanName;
  /** Who has a place of their own, by person's id, and which. */
  readonly seats: Readonly<Record<string, string>>;
}

export interface RoomFault {
  readonly what: string;
  readonly known: readonly string[];
}

const placesOf = (plan: PlanName): Readonly<Record<string, Point>> => PLANS[plan];
const SITS = /^(\S+)\s+(?:in|on|at|by)\s+(?:the\s+)?(.+)$/;

/** Reads an author's words: `clinic; derek on chair; grace by door`. */
export function parseRoom(text: string): Result<Room, RoomFault> {
  const [plan = '', ...sittings] = text.split(';').map(part => part.trim().replaceAll(/\s+/g, ' '));
  if (!isPlan(plan)) return err({ what: `"${plan}" is not a room that can be drawn.`, known: PLAN_NAMES });
  const seats: Record<string, string> = {};
  const known = Object.keys(placesOf(plan));
  for (const sitting of sittings.filter(part => part !== '')) {
    const [, who, place] = SITS.exec(sitting) ?? [];
    if (who === undefined || place === undefined)
      return err({ what: `"${sitting}" does not say who is where, as in "derek on chair".`, known });
    if (!known.includes(place)) return err({ what: `There is no "${place}" in a ${plan}.`, known });
    seats[who] = place;
  }
  return ok({ plan, seats });
}

/** The room alone, where it can be drawn. */
export const planOf = (text: string): PlanName | undefined => {
  const plan = text.split(';')[0]?.trim() ?? '';
  return isPlan(plan) ? plan : undefined;
};

/** Where each of those present is; nobody shares a place while one is free. */
export function seatsIn(room: Room, present: readonly string[]): ReadonlyMap<string, Point> {
  const places = placesOf(room.plan);
  const named = present.flatMap(id => room.seats[id] ?? []);
  const free = Object.keys(places).filter(place => place !== 'you' && !named.includes(place));
  const seats = new Map<string, Point>();
  for (const id of present) {
    const point = places[room.seats[id] ?? free.shift() ?? 'you'];
    if (point) seats.set(id, point);
  }
  return seats;
}

/** Where the learner is. */
export const yourPlace = (room: Room): Point => placesOf(room.plan)[room.seats['you'] ?? 'you'] ?? [160, 168];
