import type { RunId } from '#core/model/ids.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { type IdbRecords, keysIn, recordIn, recordsIn } from './idb-records.ts';
import { digestKey, HEAD_KEYS, NOTES_ALONE, noteKeysOf, type Records, runOf } from './shelf-records.ts';
import type { KeptOfRun } from './shelf-recent.ts';
import type { Recent, ShelfFault } from './shelf.ts';

/** What a notebook reads first, from the browser's own storage: by keys alone, and then no more than it shows. */
export async function recentIn(
  records: IdbRecords,
  readLog: (id: RunId) => Promise<Records>,
  count: number,
): Promise<Result<Recent | undefined, ShelfFault>> {
  // Fetched while storage is read, and not after it.
  const parts = import('./shelf-recent.ts');
  parts.catch(() => {});
  let ids: RunId[] = [];
  const all = { runs: 0, notes: 0 };
  const found = await records.read(async store => {
    const [heads, alone] = await Promise.all([keysIn(store, HEAD_KEYS), keysIn(store, NOTES_ALONE)]);
    Object.assign(all, { runs: heads.length, notes: alone.length });
    if (heads.length <= count && alone.length <= count) return new Map();
    ids = heads.slice(-count).flatMap(key => runOf(key) ?? []);
    const kept = await Promise.all([
      ...alone.slice(-count).map(key => recordIn(store, key)),
      ...ids.map(id => keptIn(store, id)),
    ]);
    return new Map(kept.flatMap(some => [...some]));
  });
  if (!found.ok) return found;
  if (all.runs <= count && all.notes <= count) return ok(undefined);
  const readKept = async (id: RunId) => {
    const kept = await records.read(store => keptIn(store, id));
    return keptOf(id, kept.ok ? kept.value : new Map());
  };
  try {
    const { recentOf } = await parts;
    return ok(
      await recentOf({
        runs: new Map(ids.map(id => [id, keptOf(id, found.value)] as const)),
        notes: under(NOTES_ALONE, found.value),
        hasMoreRuns: all.runs > count,
        hasMoreNotes: all.notes > count,
        readKept,
        readLog,
      }),
    );
  } catch {
    return err('refused');
  }
}

/** What is kept of a run besides its log. */
async function keptIn(store: IDBObjectStore, id: RunId): Promise<Map<string, unknown>> {
  const [digest, notes] = await Promise.all([
    recordIn(store, digestKey(id)),
    recordsIn(store, noteKeysOf(id)),
  ]);
  return new Map([...digest, ...notes]);
}

const keptOf = (id: RunId, kept: Records): KeptOfRun => ({
  digest: kept.get(digestKey(id)),
  notes: under(noteKeysOf(id), kept),
});

const under = ([from, to]: readonly [string, string], records: Records): unknown[] =>
  [...records].flatMap(([key, value]) => (key >= from && key < to ? [value] : []));
