import * as v from 'valibot';
import { parseChoiceId, parseMomentId, parsePersonId } from './ids.ts';
import { type Line, type Said, type Seen, type Thought, WEIGHTS, WENT } from './line.ts';
import { FACES } from './person.ts';
import { STAGES } from './stage.ts';

/** A shape for each key: with `satisfies`, a key that the model gains and a shape lacks breaks the build. */
export type ShapeOf<Thing> = Record<keyof Thing, v.GenericSchema>;

/** Text that comes in through one of the doors of ids.ts. */
export const id = <Id>(parse: (text: string) => Id | undefined) =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parse(dataset.value);
      if (parsed !== undefined) return parsed;
      addIssue();
      return NEVER;
    }),
  );

/** How many, or which one counted from 0. */
export const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const CHOICE_ID = id(parseChoiceId);
export const PERSON_ID = id(parsePersonId);
export const MOMENT_ID = id(parseMomentId);

const MARKS = {
  text: v.string(),
  face: v.exactOptional(v.picklist(FACES)),
  weight: v.exactOptional(v.picklist(WEIGHTS)),
  pause: v.exactOptional(v.literal(true)),
  sound: v.exactOptional(v.string()),
  room: v.exactOptional(v.string()),
  enters: v.exactOptional(PERSON_ID),
  leaves: v.exactOptional(PERSON_ID),
  moment: v.exactOptional(MOMENT_ID),
  stage: v.exactOptional(v.picklist(STAGES)),
  ending: v.exactOptional(v.string()),
  went: v.exactOptional(v.picklist(WENT)),
};

const LINES = {
  said: v.object({ ...MARKS, how: v.literal('said'), speaker: PERSON_ID } satisfies ShapeOf<Said>),
  seen: v.object({
    ...MARKS,
    how: v.literal('seen'),
    of: v.exactOptional(PERSON_ID),
  } satisfies ShapeOf<Seen>),
  thought: v.object({ ...MARKS, how: v.literal('thought') } satisfies ShapeOf<Thought>),
} satisfies Record<Line['how'], v.GenericSchema>;

export const LINE = v.variant('how', Object.values(LINES));
