import type { CaseId, NoteId, RunId } from '#core/model/ids.ts';
import type { Case } from '#core/model/case.ts';
import type { Cases } from '#app/device/cases.ts';
import type { Shelf } from '#app/device/shelf.ts';
import type { Sound } from '#app/device/sound.ts';

/** What the page gives to whatever plays a run: storage, the clock, chance, and the cases themselves. */
export interface Doors {
  readonly shelf: Promise<Shelf>;
  readonly sound: Promise<Sound>;
  /** Milliseconds since 1970. */
  now(): number;
  newRunId(): RunId;
  newNoteId(): NoteId;
  newSeed(): number;
  readonly cases: Pick<Cases, 'tell' | 'find' | 'index'>;
  loadCase(id: CaseId): Promise<Case>;
  /** Tells other tabs that a run has changed. */
  announce(id: RunId): void;
  onChange(listener: (id: RunId) => void): () => void;
}
