import type { Digest } from '#core/model/digest.ts';
import type { NoteId, RunId } from '#core/model/ids.ts';
import type { Note } from '#core/model/note.ts';
import type { NoteFault } from '#core/model/note-text.ts';
import type { Result } from '#core/model/result.ts';
import type { Run, RunEvent, RunHead } from '#core/model/run.ts';
import type { RunFault } from '#core/model/run-text.ts';

/**
 * Why something was not kept.
 * - refused: the browser gives no storage here (private window, blocked site data)
 * - full: there is no room left
 * - gone: the run is no longer on the shelf; it was erased, or the site's data was cleared
 * - moved-on: the run holds other events by now, or the note other words, written by another tab
 * - locked: another tab has set, changed or taken away the passphrase since this page opened the shelf
 */
export type ShelfFault = 'refused' | 'full' | 'gone' | 'moved-on' | 'locked';

/** A stored run that cannot be read, set aside so that it harms nothing else. */
export interface Damaged {
  readonly id: RunId;
  readonly fault: RunFault;
  /** All that is stored of it, as text, so that it can be saved to a file before it is erased. */
  readonly text: string;
}

/** Which note, and the run that it is about. */
export interface NotePlace {
  readonly id: NoteId;
  readonly run?: RunId | undefined;
}

/** The newest of what is kept, and how far back nothing is missing from it. */
export interface Recent {
  readonly digests: readonly Digest[];
  readonly notes: readonly Note[];
  /** Of all that was begun since then nothing is missing, as far as ids tell when it was. */
  readonly since: number;
}

/** Where runs and notes are kept. Runs are append-only: an event once written is never written over. */
export interface Shelf {
  /** Whether what is put here outlives the page. */
  readonly keeps: boolean;
  begin(head: RunHead, events: readonly RunEvent[]): Promise<Result<void, ShelfFault>>;
  /** Adds events after the `at` that are there already, all of them or none. */
  append(id: RunId, at: number, events: readonly RunEvent[]): Promise<Result<void, ShelfFault>>;
  open(id: RunId): Promise<Result<Run, RunFault | ShelfFault>>;
  /** The heads of the runs that came to their close, in no order. Of their events only the last are read. */
  closed(): Promise<Result<readonly RunHead[], ShelfFault>>;
  /** Newest first. */
  list(): Promise<
    Result<{ readonly runs: readonly Run[]; readonly damaged: readonly Damaged[] }, ShelfFault>
  >;
  /** Of every run what the notebook shows, newest first. Only what has changed since it was last asked is read. */
  digests(): Promise<
    Result<{ readonly digests: readonly Digest[]; readonly damaged: readonly Damaged[] }, ShelfFault>
  >;
  /** So many of the newest runs and notes, to be shown at once; undefined where there is hardly more than that. */
  recent(count: number): Promise<Result<Recent | undefined, ShelfFault>>;
  /**
   * Keeps a note as it stands now, in the place of what it was. `gone` where the run that it is about is gone; with
   * `over`, the `changedAt` of what is to be written over or 0 for nothing, `moved-on` where something else stands there
   * by now, and `gone` where it was erased.
   */
  keepNote(note: Note, over?: number): Promise<Result<void, ShelfFault>>;
  openNote(place: NotePlace): Promise<Result<Note, NoteFault | ShelfFault>>;
  /** Every note that can be read, the last changed first. */
  notes(): Promise<Result<readonly Note[], ShelfFault>>;
  eraseNote(place: NotePlace): Promise<Result<void, ShelfFault>>;
  /** When everything was last saved to a file, in milliseconds since 1970; undefined where it never was. */
  saved(): Promise<Result<number | undefined, ShelfFault>>;
  noteSaved(at: number): Promise<Result<void, ShelfFault>>;
  /** Erases a run, and the notes about it. */
  erase(id: RunId): Promise<Result<void, ShelfFault>>;
  eraseAll(): Promise<Result<void, ShelfFault>>;
}
