/** The one way in for notes: what lies in the browser's storage, and files that somebody opens. */
import * as v from 'valibot';
import { parseNoteId, parsePersonId, parseRunId } from './ids.ts';
import { id, type ShapeOf } from './line-shape.ts';
import { type Answer, type Note, NOTE_FIELDS, NOTE_KINDS, type NoteField } from './note.ts';
import { err, ok, type Result } from './result.ts';
import { TIME } from './run-shape.ts';
import { isJson, type Step, upgrade } from './steps.ts';

/**
 * Why something is not read as a note.
 * - not-a-note: it is something else, or a part of it is not as a note's should be
 * - from-the-future: a newer version of this app wrote it
 */
export type NoteFault = 'not-a-note' | 'from-the-future';

/** Append only: a step that has shipped is never edited. Each has a test with a note before and after it. */
export const NOTE_STEPS: readonly Step[] = [];

const FIELDS: readonly NoteField[] = NOTE_KINDS.flatMap(kind => [...NOTE_FIELDS[kind]]);

const ANSWER = v.object({
  by: id(parsePersonId),
  asked: v.string(),
  text: v.string(),
} satisfies ShapeOf<Answer>);

const NOTE = v.object({
  version: v.literal(1),
  id: id(parseNoteId),
  kind: v.picklist(NOTE_KINDS),
  run: v.exactOptional(id(parseRunId)),
  begunAt: TIME,
  changedAt: TIME,
  texts: v.pipe(
    v.record(v.picklist(FIELDS), v.string()),
    v.transform((texts): Note['texts'] => ({ ...texts })),
  ),
  answers: v.exactOptional(v.array(ANSWER)),
  mayStand: v.exactOptional(v.array(v.string())),
} satisfies ShapeOf<Note>);

export function parseNote(raw: unknown): Result<Note, NoteFault> {
  if (!isJson(raw)) return err('not-a-note');
  const present = upgrade(raw, NOTE_STEPS);
  if (!present.ok) return err(present.fault === 'from-the-future' ? present.fault : 'not-a-note');
  const note = v.safeParse(NOTE, present.value, { abortEarly: true });
  return note.success ? ok(note.output) : err('not-a-note');
}
