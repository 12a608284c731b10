import * as v from 'valibot';
import { parseCaseId, parseRunId } from './ids.ts';
import { CHOICE_ID, COUNT, id, LINE, type ShapeOf } from './line-shape.ts';
import { GROUP_OFFER, LEARNER_OFFER } from './offer-shape.ts';
import { SLOTS } from './offer.ts';
import {
  type CheckedOut,
  type Chose,
  type Closed,
  type Heard,
  LEAVINGS,
  type Noted,
  type Parent,
  type Remembered,
  type Reworded,
  type Run,
  type RunEvent,
  type Spoke,
  type Starred,
  type Wrote,
} from './run.ts';

const CASE_ID = id(parseCaseId);

const EVENTS = {
  heard: v.object({ kind: v.literal('heard'), line: LINE } satisfies ShapeOf<Heard>),
  chose: v.object({
    kind: v.literal('chose'),
    offer: LEARNER_OFFER,
    passedOver: v.array(v.object({ id: CHOICE_ID, text: v.string() })),
    afterMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  } satisfies ShapeOf<Chose>),
  spoke: v.object({ kind: v.literal('spoke'), offer: GROUP_OFFER } satisfies ShapeOf<Spoke>),
  remembered: v.object({
    kind: v.literal('remembered'),
    evenings: v.pipe(COUNT, v.minValue(1)),
    last: CASE_ID,
    endings: v.array(v.object({ case: CASE_ID, ending: v.string() })),
  } satisfies ShapeOf<Remembered>),
  noted: v.object({ kind: v.literal('noted'), text: v.string() } satisfies ShapeOf<Noted>),
  wrote: v.object({
    kind: v.literal('wrote'),
    slot: v.picklist(SLOTS),
    text: v.string(),
  } satisfies ShapeOf<Wrote>),
  starred: v.object({
    kind: v.literal('starred'),
    event: COUNT,
    on: v.boolean(),
  } satisfies ShapeOf<Starred>),
  reworded: v.object({ kind: v.literal('reworded'), hash: v.string() } satisfies ShapeOf<Reworded>),
  'checked-out': v.object({
    kind: v.literal('checked-out'),
    how: v.picklist(LEAVINGS),
  } satisfies ShapeOf<CheckedOut>),
  closed: v.object({ kind: v.literal('closed') } satisfies ShapeOf<Closed>),
} satisfies Record<RunEvent['kind'], v.GenericSchema>;

/** The last moment that `Date` can hold: past it, the formatting of a date throws. */
const END_OF_TIME = 8.64e15;
/** Milliseconds since 1970. */
export const TIME = v.pipe(COUNT, v.maxValue(END_OF_TIME));

export const PARENT = v.object({
  run: id(parseRunId),
  events: COUNT,
  wondering: v.exactOptional(v.string()),
} satisfies ShapeOf<Parent>);

/** A run of the present version. What it holds beyond this is left out of what comes back. */
export const RUN = v.object({
  version: v.literal(1),
  id: id(parseRunId),
  case: CASE_ID,
  title: v.string(),
  caseVersion: v.string(),
  hash: v.string(),
  seed: v.pipe(v.number(), v.safeInteger()),
  begunAt: TIME,
  parent: v.exactOptional(PARENT),
  events: v.array(v.variant('kind', Object.values(EVENTS))),
} satisfies ShapeOf<Run>);
