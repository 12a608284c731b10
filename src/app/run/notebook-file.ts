import { notebookPieces, runLine } from '#core/model/notebook-text.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Shelf, ShelfFault } from '#app/device/shelf.ts';

/** A thousand long runs are about 100 MB. Past this the page would rather freeze than read it. */
export const MOST_NOTEBOOK_BYTES = 256 * 1024 * 1024;

/** So many runs are written out before they leave the page's memory for the browser's. */
const AT_ONCE = 50;

export type OnProgress = (done: number, all: number) => void;

export interface Written {
  readonly file: Blob;
  readonly runs: number;
  readonly notes: number;
  /** Runs that lie here and cannot be read: they are not in the file. */
  readonly damaged: number;
}

/** Everything on the shelf as one file. Runs are read one after another, so it may be more than the page can hold. */
export async function writeNotebook(
  shelf: Shelf,
  savedAt: number,
  onProgress: OnProgress,
): Promise<Result<Written, ShelfFault>> {
  const [listed, notes] = await Promise.all([shelf.digests(), shelf.notes()]);
  if (!listed.ok) return listed;
  if (!notes.ok) return notes;
  const { digests, damaged } = listed.value;
  const lines: Blob[] = [];
  let batch: string[] = [];
  let unread = damaged.length;
  const putAway = () => {
    if (batch.length > 0) lines.push(new Blob([batch.join(',\n')]));
    batch = [];
  };
  for (const [at, { id }] of digests.entries()) {
    const run = await shelf.open(id);
    if (run.ok) batch.push(runLine(run.value));
    else if (run.fault === 'refused') return err(run.fault);
    // Erased meanwhile, in another tab.
    else if (run.fault !== 'gone') unread += 1;
    if (batch.length === AT_ONCE) putAway();
    onProgress(at + 1, digests.length);
  }
  putAway();
  return ok({
    file: new Blob(notebookPieces(savedAt, lines, notes.value)),
    runs: digests.length,
    notes: notes.value.length,
    damaged: unread,
  });
}
