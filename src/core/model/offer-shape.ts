import * as v from 'valibot';
import { CHOICE_ID, MOMENT_ID, PERSON_ID, type ShapeOf } from './line-shape.ts';
import { isMove, type Move } from './move.ts';
import {
  type Door,
  type End,
  FEELINGS,
  FLAGS,
  type GroupOffer,
  type Intervention,
  LANES,
  type LearnerOffer,
  type Pass,
  type Pick,
  type Question,
  type Reply,
  SLOTS,
  type Theme,
  TRIGGERS,
  type Turn,
} from './offer.ts';

/** The moves are the keys of a table, so they have a guard in place of a list. */
const MOVE = v.custom<Move>(word => typeof word === 'string' && isMove(word));

const NAMED = { id: CHOICE_ID, text: v.string() };
const FLAGGED = v.array(v.picklist(FLAGS));

const LEARNERS = {
  reply: v.object({
    ...NAMED,
    kind: v.literal('reply'),
    act: v.exactOptional(v.picklist(['wait', 'do'])),
    moves: v.array(MOVE),
  } satisfies ShapeOf<Reply>),
  pick: v.object({
    ...NAMED,
    kind: v.literal('pick'),
    feeling: v.exactOptional(v.picklist(FEELINGS)),
    about: v.exactOptional(MOMENT_ID),
    write: v.exactOptional(v.picklist(SLOTS)),
    aloud: v.exactOptional(v.literal(true)),
    rather: v.exactOptional(v.literal(true)),
  } satisfies ShapeOf<Pick>),
  door: v.object({ ...NAMED, kind: v.literal('door') } satisfies ShapeOf<Door>),
} satisfies Record<LearnerOffer['kind'], v.GenericSchema>;

const GROUPS = {
  turn: v.object({
    ...NAMED,
    kind: v.literal('turn'),
    peer: PERSON_ID,
    lane: v.picklist(LANES),
    about: v.exactOptional(MOMENT_ID),
    flags: FLAGGED,
    heard: v.array(CHOICE_ID),
    felt: v.array(v.picklist(FEELINGS)),
    ended: v.array(v.string()),
    answers: v.exactOptional(CHOICE_ID),
  } satisfies ShapeOf<Turn>),
  question: v.object({
    ...NAMED,
    kind: v.literal('question'),
    peer: PERSON_ID,
    flags: FLAGGED,
  } satisfies ShapeOf<Question>),
  pass: v.object({ ...NAMED, kind: v.literal('pass'), peer: PERSON_ID } satisfies ShapeOf<Pass>),
  intervention: v.object({
    ...NAMED,
    kind: v.literal('intervention'),
    leader: PERSON_ID,
    trigger: v.picklist(TRIGGERS),
    invites: v.exactOptional(PERSON_ID),
  } satisfies ShapeOf<Intervention>),
  theme: v.object({
    ...NAMED,
    kind: v.literal('theme'),
    leader: PERSON_ID,
    from: v.array(CHOICE_ID),
  } satisfies ShapeOf<Theme>),
  end: v.object({ ...NAMED, kind: v.literal('end'), leader: PERSON_ID } satisfies ShapeOf<End>),
} satisfies Record<GroupOffer['kind'], v.GenericSchema>;

export const LEARNER_OFFER = v.variant('kind', Object.values(LEARNERS));
export const GROUP_OFFER = v.variant('kind', Object.values(GROUPS));
