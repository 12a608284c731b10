import { promisifyRequest } from 'idb-keyval';
import type { RunId } from '#core/model/ids.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Transact } from './idb-transaction.ts';
import { digestKey, HEAD_KEYS, NOTES_ALONE, noteKeysOf, type Records, runOf } from './shelf-records.ts';
import type { KeptOfRun } from './shelf-recent.ts';
import type { Recent, ShelfFault } from './shelf.ts';

/** What a notebook reads first, from the browser's own storage: by keys alone, and then no more than it shows. */
export async function recentIn(
  transact: Transact,
  readLog: (id: RunId) => Promise<Records>,
  count: number,
): Promise<Result<Recent | undefined, ShelfFault>> {
  // Fetched while storage is read, and not after it.
  const parts = import('./shelf-recent.ts');
  parts.catch(() => {});
  const found = await transact('readonly', store => newestIn(store, count));
  if (!found.ok) return found;
  if (!found.value) return ok(undefined);
  const readKept = async (id: RunId) => {
    const kept = await transact('readonly', async store => ok(await keptIn(store, id)));
    return kept.ok ? kept.value : { digest: undefined, notes: [] };
  };
  try {
    return ok(await (await parts).recentOf({ ...found.value, readKept, readLog }));
  } catch {
    return err('refused');
  }
}

/** Undefined where all there is is no more than that. */
async function newestIn(store: IDBObjectStore, count: number) {
  const [heads, alone] = await Promise.all([
    promisifyRequest(store.getAllKeys(range(HEAD_KEYS))),
    promisifyRequest(store.getAllKeys(range(NOTES_ALONE))),
  ]);
  if (heads.length <= count && alone.length <= count) return ok(undefined);
  const ids = heads.slice(-count).flatMap(key => (typeof key === 'string' ? (runOf(key) ?? []) : []));
  const [notes, runs] = await Promise.all([
    Promise.all(alone.slice(-count).map(key => promisifyRequest<unknown>(store.get(key)))),
    Promise.all(ids.map(async id => [id, await keptIn(store, id)] as const)),
  ]);
  return ok({
    runs: new Map(runs),
    notes,
    hasMoreRuns: heads.length > count,
    hasMoreNotes: alone.length > count,
  });
}

/** What is kept of a run besides its log. */
async function keptIn(store: IDBObjectStore, id: RunId): Promise<KeptOfRun> {
  const [digest, notes] = await Promise.all([
    promisifyRequest<unknown>(store.get(digestKey(id))),
    promisifyRequest<unknown[]>(store.getAll(range(noteKeysOf(id)))),
  ]);
  return { digest, notes };
}

const range = ([from, to]: readonly [string, string]): IDBKeyRange =>
  IDBKeyRange.bound(from, to, false, true);
