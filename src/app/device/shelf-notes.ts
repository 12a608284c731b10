import type { Note } from '#core/model/note.ts';
import { type NoteFault, parseNote } from '#core/model/note-text.ts';
import { err, type Result } from '#core/model/result.ts';
import { noteKey, type Records } from './shelf-records.ts';
import type { NotePlace } from './shelf.ts';

export function readNote(place: NotePlace, raw: unknown): Result<Note, NoteFault | 'gone'> {
  if (raw === undefined) return err('gone');
  const note = parseNote(raw);
  // Under another's name it would be opened, and written over, as that other.
  return note.ok && noteKey(note.value) !== noteKey(place) ? err('not-a-note') : note;
}

/** Reads all notes, the last changed first. One that cannot be read stays where it is, and is left out. */
export function readNotes(records: Records): Note[] {
  const notes = [...records].flatMap(([key, raw]) => {
    const note = parseNote(raw);
    return note.ok && noteKey(note.value) === key ? [note.value] : [];
  });
  return notes.toSorted((a, b) => b.changedAt - a.changedAt);
}
