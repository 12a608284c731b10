import { fingerprint } from '#core/model/fingerprint.ts';
import type { Line } from '#core/model/line.ts';
import type { Run } from '#core/model/run.ts';
import { type Exchange, exchangesOf } from './exchanges.ts';
import { type Followed, followedBy, heaviest, sameSpeaker } from './followed.ts';
import { type Leaning, leaningOf } from './leaning.ts';

/** A reply that made room, one that closed it, and one that can be read either way. */
export const PLACE_KINDS = ['opened', 'closed', 'toss-up'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Why the rule stopped at a place; all of it can be pointed at in the log. */
export const REASONS = [
  'after-hint',
  'after-worry',
  'opens',
  'closes',
  'both',
  'neither',
  'said-more',
  'came-back',
  'showed',
  'shut',
  'silence',
  'noted',
  'starred',
  'brought',
] as const;
export type Reason = (typeof REASONS)[number];

/** One reply of the run that is looked at more closely. */
export interface Place extends Exchange {
  readonly kind: PlaceKind;
  /** The heaviest thing that stood before the reply, if anything was hinted at or said outright. */
  readonly cue?: Line;
  readonly reasons: readonly Reason[];
}

interface Candidate {
  readonly place: Place;
  /** The reply's position among the replies. */
  readonly order: number;
  readonly weight: number;
}

/**
 * At most three places of a run, in its order: one of each kind, where there is one. What a reply's moves tend
 * to and what in fact followed make its kind; where they disagree it is a toss-up. Among those of a kind the
 * heaviest is taken: what had just been said, what came of it, and what the learner themselves wrote, marked or
 * brought. Chance, from the run's own seed, decides between near equals alone. A reply that had no other beside
 * it is no place. How a thing was said, nobody here can know.
 */
export function placesOf(run: Pick<Run, 'seed' | 'events'>): Place[] {
  const all = exchangesOf(run.events)
    .map((exchange, order) => candidateOf(exchange, order, run.seed))
    .filter(({ place }) => place.passedOver.length > 0 && !isSlight(place));
  const taken: Candidate[] = [];
  for (const kind of PLACE_KINDS) {
    // Neighbours share lines: the second would tell much of the first again.
    const worth = (one: Candidate) =>
      one.weight - (taken.some(other => Math.abs(other.order - one.order) === 1) ? NEIGHBOUR : 0);
    const [best] = all.filter(one => one.place.kind === kind).toSorted((a, b) => worth(b) - worth(a));
    if (best) taken.push(best);
  }
  return taken.toSorted((a, b) => a.order - b.order).map(({ place }) => place);
}

/** How much the parts of a place weigh against each other; only their order means anything. */
const HEAVY: Readonly<Record<NonNullable<Line['weight']>, number>> = { concern: 2, cue: 1.25 };
const NEIGHBOUR = 1;
/** Before the first reply nobody has heard anything of the other yet. */
const FIRST = 1;
const LUCK = 0.6;
const WORTH: Readonly<Record<Reason, number>> = {
  'after-hint': HEAVY.cue,
  'after-worry': HEAVY.concern,
  opens: 0,
  closes: 0,
  both: 0.5,
  neither: 0,
  'said-more': 1,
  'came-back': 1.5,
  showed: 0.5,
  shut: 0.5,
  silence: 0.25,
  noted: 0.75,
  starred: 0.5,
  brought: 0.5,
};

function candidateOf(exchange: Exchange, order: number, seed: number): Candidate {
  const cue = heaviest(exchange.before);
  const leaning = leaningOf(exchange.reply.moves);
  const followed = followedBy(exchange.after);
  const reasons = reasonsFor(exchange, cue, leaning, followed);
  const held = reasons.reduce((sum, reason) => sum + WORTH[reason], 0);
  const weight = held + LUCK * luck(seed, exchange.at) - (order === 0 ? FIRST : 0);
  const place = { ...exchange, kind: kindOf(leaning, followed), ...(cue && { cue }), reasons };
  return { place, order, weight };
}

function kindOf(leaning: Leaning, { said, shows, shuts }: Followed): PlaceKind {
  switch (leaning) {
    case 'opens':
      return shuts > shows && !said ? 'toss-up' : 'opened';
    case 'closes':
      return shows > shuts && said === undefined ? 'toss-up' : 'closed';
    case 'both':
    case 'neither':
      return 'toss-up';
  }
}

function reasonsFor(
  { noted, starred, brought }: Exchange,
  cue: Line | undefined,
  leaning: Leaning,
  { said, shows, shuts, silence }: Followed,
): Reason[] {
  const again = leaning === 'closes' && cue !== undefined && sameSpeaker(cue, said);
  const held: readonly (readonly [boolean, Reason])[] = [
    [cue?.weight === 'cue', 'after-hint'],
    [cue?.weight === 'concern', 'after-worry'],
    [true, leaning],
    [again, 'came-back'],
    [said !== undefined && !again, 'said-more'],
    [shows > shuts, 'showed'],
    [shuts > shows, 'shut'],
    [silence, 'silence'],
    [noted !== undefined, 'noted'],
    [starred, 'starred'],
    [brought, 'brought'],
  ];
  return held.flatMap(([holds, reason]) => (holds ? [reason] : []));
}

/** A reply that leaned nowhere, with nothing before it or after it: there is nothing to point at. */
const isSlight = ({ reasons }: Place): boolean => reasons.length === 1 && reasons[0] === 'neither';

const luck = (seed: number, at: number): number =>
  Number.parseInt(fingerprint(`${seed} ${at}`).slice(0, 8), 16) / 2 ** 32;
