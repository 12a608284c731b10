/**
 * What opening a file adds to what is here. Nothing that is here is changed or lost by it, and no file has to
 * be opened before another.
 *
 *     here [a, b]     file [a, b, c]     c is added
 *     here [a, b]     file [a]           nothing is
 *     here [a, b]     file [a, c]        the file's is kept beside it, as a run of its own
 *
 * A run kept beside another has an id made of the other's and of what happened in it: `r1-x0123456789abcdef`.
 * By the first part it is still known for the same run, so that whatever is opened later, in whatever order,
 * goes on from the one that it belongs to.
 */
import { fingerprint } from './fingerprint.ts';
import { type NoteId, parseNoteId, parseRunId, type RunId } from './ids.ts';
import { isBlank, type Note, NOTE_FIELDS, NOTE_KINDS, noteAbout } from './note.ts';
import type { Run, RunEvent } from './run.ts';
import { isJson } from './steps.ts';

export type RunAddition =
  /** All of it is here already, in the run of this id. */
  | { readonly kind: 'nothing'; readonly id: RunId }
  | { readonly kind: 'append'; readonly id: RunId; readonly at: number; readonly events: readonly RunEvent[] }
  /** `beside`: another run has its id and went another way. */
  | { readonly kind: 'begin'; readonly run: Run; readonly beside: boolean };

export type NoteAddition =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'keep'; readonly note: Note; readonly beside: boolean };

/** An id without what was put to it when it was kept beside another. Cut, so that something can be put to every id. */
export const rootOf = (id: RunId | NoteId): string => id.replace(/-x[0-9a-f]{16}$/, '').slice(0, 42);

/** What a file's run adds, where `kin` are those here whose ids have the same root. */
export function placeRun(run: Run, kin: readonly Run[], isTaken: (id: RunId) => boolean): RunAddition {
  const log = logOf(run);
  const same = kin
    .filter(one => headOf(one) === headOf(run))
    .map(one => ({ id: one.id, log: logOf(one) }))
    // Of two that hold it, what was written about it belongs to the one of its own name.
    .toSorted((a, b) => Number(b.id === run.id) - Number(a.id === run.id));
  const holder = same.find(one => begins(log, one.log));
  if (holder) return { kind: 'nothing', id: holder.id };
  // One at most: of the runs of one root here none is the beginning of another.
  const start = same.find(one => begins(one.log, log));
  if (start) {
    const at = start.log.length;
    return { kind: 'append', id: start.id, at, events: run.events.slice(at) };
  }
  if (!isTaken(run.id)) return { kind: 'begin', run, beside: false };
  const id = freeId(run.id, headOf(run) + log.join('\n'), parseRunId, isTaken);
  return { kind: 'begin', run: { ...run, id }, beside: true };
}

/** What a file's note adds, where `kin` are those here that lie with the same run and whose ids have the same root. */
export function placeNote(note: Note, kin: readonly Note[]): NoteAddition {
  if (kin.some(one => wordsOf(one) === wordsOf(note))) return { kind: 'nothing' };
  const there = kin.find(one => one.id === note.id);
  if (!there) return { kind: 'keep', note, beside: false };
  if (isBlank(note)) return { kind: 'nothing' };
  // A form that was opened and left empty: there is nothing in it to be kept.
  if (isBlank(there)) return { kind: 'keep', note, beside: false };
  const id = freeId(note.id, wordsOf(note), parseNoteId, taken => kin.some(one => one.id === taken));
  return { kind: 'keep', note: { ...note, id }, beside: true };
}

/** The note where its run lies now. Where there is no such run it becomes a note about none: its words are kept. */
export function movedTo(note: Note, run: RunId | undefined): Note {
  const { run: from, ...rest } = note;
  if (from === undefined) return note;
  if (run === undefined) return rest;
  // The one note of its kind about a run is found by the run's id.
  const isTheOne = isAbout(note) && note.id === noteAbout(from, note.kind, 0).id;
  return { ...note, run, ...(isTheOne && { id: noteAbout(run, note.kind, 0).id }) };
}

const isAbout = (note: Note): note is Note & { kind: 'exit' | 'review' } =>
  note.kind === 'exit' || note.kind === 'review';

/** All that is fixed of a run but its name, and its parent's: both may have got another here. */
function headOf(run: Run): string {
  const { events: _, ...head } = run;
  return textOf({ ...head, id: '', ...(head.parent && { parent: { ...head.parent, run: '' } }) });
}

const logOf = ({ events }: Run): string[] => events.map(textOf);

/** The same for what is the same, in whatever order it was written down. */
const textOf = (thing: object): string =>
  JSON.stringify(thing, (_, value: unknown) =>
    isJson(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const begins = (start: readonly string[], whole: readonly string[]): boolean =>
  start.length <= whole.length && start.every((event, at) => event === whole[at]);

const FIELDS = NOTE_KINDS.flatMap(kind => [...NOTE_FIELDS[kind]]);

const wordsOf = ({ kind, texts }: Note): string =>
  JSON.stringify([kind, ...FIELDS.map(field => texts[field] ?? '')]);

function freeId<Id extends RunId | NoteId>(
  id: Id,
  text: string,
  parse: (text: string) => Id | undefined,
  isTaken: (id: Id) => boolean,
): Id {
  for (let turn = 0; ; turn += 1) {
    const made = parse(`${rootOf(id)}-x${fingerprint(text + (turn || ''))}`);
    if (made === undefined) throw new Error('The root of an id with hex digits after it is an id.');
    // What was kept under it has grown or been rewritten since.
    if (!isTaken(made)) return made;
  }
}
