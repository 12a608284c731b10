import type { CaseId, RunId } from '#core/model/ids.ts';
import type { Case } from '#core/model/case.ts';
import type { RunShelf } from '#app/device/shelf.ts';

/** What the page gives to whatever plays a run: storage, the clock, chance, and the cases themselves. */
export interface Doors {
  readonly shelf: Promise<RunShelf>;
  /** Milliseconds since 1970. */
  now(): number;
  newRunId(): RunId;
  newSeed(): number;
  loadCase(id: CaseId): Promise<Case>;
  /** Tells other tabs that a run has changed. */
  announce(id: RunId): void;
  onChange(listener: (id: RunId) => void): () => void;
}
