import { promisifyRequest } from 'idb-keyval';
import type { Digest } from '#core/model/digest.ts';
import type { RunId } from '#core/model/ids.ts';
import { err, ok } from '#core/model/result.ts';
import { recentIn } from './idb-recent.ts';
import { openTransactions, type Transact } from './idb-transaction.ts';
import {
  DIGEST_KEYS,
  digestKey,
  eventKeys,
  eventRecords,
  HEAD_KEYS,
  headKey,
  holdsJust,
  isClosedBy,
  isOver,
  mayAppend,
  NOTE_KEYS,
  noteKey,
  noteKeysOf,
  readHeads,
  readRun,
  readShelf,
  runOf,
} from './shelf-records.ts';
import type { Shelf } from './shelf.ts';

/** The shelf in the browser's own storage. Two tabs may write to it: each append is one transaction. */
export function openIdbShelf(transact: Transact = openTransactions()): Shelf {
  const readLog = async (id: RunId) => {
    const own = await transact('readonly', async store => ok(await recordsIn(store, id)));
    return own.ok ? own.value : new Map<string, unknown>();
  };
  return {
    keeps: true,
    begin: (head, events) =>
      transact('readwrite', async store => {
        store.add(head, headKey(head.id));
        for (const [key, event] of eventRecords(head.id, 0, events)) store.add(event, key);
        return ok(undefined);
      }),
    append: (id, at, events) =>
      transact('readwrite', async store => {
        // Keys only: however long the run is, none of it is read.
        const head = store.getKey(headKey(id));
        const last = store.openKeyCursor(range(eventKeys(id)), 'prev');
        // Before the answers are there, which saves a way to the database and back. A fault undoes it.
        for (const [key, event] of eventRecords(id, at, events)) store.add(event, key);
        store.delete(digestKey(id));
        const [foundHead, foundLast] = await Promise.all([promisifyRequest(head), promisifyRequest(last)]);
        return mayAppend(id, at, { hasHead: foundHead !== undefined, lastEvent: foundLast?.key });
      }),
    async open(id) {
      const found = await transact('readonly', async store => ok(await recordsIn(store, id)));
      if (!found.ok) return found;
      return found.value.size === 0 ? err('gone') : readWith(() => readRun(id, found.value));
    },
    async closed() {
      const heads = await transact('readonly', async store => {
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(range(HEAD_KEYS))),
          promisifyRequest<unknown[]>(store.getAll(range(HEAD_KEYS))),
        ]);
        return ok(paired(keys, values));
      });
      if (!heads.ok) return heads;
      const closed = new Map<string, unknown>();
      for (const [key, head] of heads.value) {
        const id = runOf(key);
        // Each in a transaction of its own, so that whatever is to be written meanwhile waits for one at most.
        const isClosed = id ? await transact('readonly', store => hasClosed(store, id)) : ok(false);
        if (!isClosed.ok) return isClosed;
        if (isClosed.value) closed.set(key, head);
      }
      return readWith(async () => ok(await readHeads(closed)));
    },
    async list() {
      const found = await transact('readonly', async store => {
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys()),
          promisifyRequest<unknown[]>(store.getAll()),
        ]);
        return ok(paired(keys, values));
      });
      if (!found.ok) return found;
      return readWith(async () => ok(await readShelf(found.value)));
    },
    async digests() {
      const found = await transact('readonly', async store => {
        const [heads, keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(range(HEAD_KEYS))),
          promisifyRequest(store.getAllKeys(range(DIGEST_KEYS))),
          promisifyRequest<unknown[]>(store.getAll(range(DIGEST_KEYS))),
        ]);
        return ok({ ids: heads.flatMap(runOfKey), kept: paired(keys, values) });
      });
      if (!found.ok) return found;
      return readWith(async () => {
        const { gatherDigests } = await import('./shelf-digests.ts');
        return ok(
          await gatherDigests({ ...found.value, read: readLog, keep: made => keepDigests(transact, made) }),
        );
      });
    },
    recent: count => recentIn(transact, readLog, count),
    keepNote: (note, over) =>
      transact('readwrite', async store => {
        // Asked before it is written over, and listened to at once: an answer that nobody awaits is lost.
        const there = promisifyRequest<unknown>(store.get(noteKey(note)));
        store.put(note, noteKey(note));
        const hasRun = note.run === undefined || (await promisifyRequest(store.getKey(headKey(note.run))));
        if (!hasRun) return err('gone');
        return isOver(await there, over) ? ok(undefined) : err('moved-on');
      }),
    async openNote(place) {
      const found = await transact('readonly', async store =>
        ok(await promisifyRequest<unknown>(store.get(noteKey(place)))),
      );
      if (!found.ok) return found;
      return readWith(async () => (await import('./shelf-notes.ts')).readNote(place, found.value));
    },
    async notes() {
      const found = await transact('readonly', async store => {
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(range(NOTE_KEYS))),
          promisifyRequest<unknown[]>(store.getAll(range(NOTE_KEYS))),
        ]);
        return ok(paired(keys, values));
      });
      if (!found.ok) return found;
      return readWith(async () => ok((await import('./shelf-notes.ts')).readNotes(found.value)));
    },
    eraseNote: place =>
      transact('readwrite', async store => {
        store.delete(noteKey(place));
        return ok(undefined);
      }),
    erase: id =>
      transact('readwrite', async store => {
        store.delete(headKey(id));
        store.delete(digestKey(id));
        store.delete(range(eventKeys(id)));
        store.delete(range(noteKeysOf(id)));
        return ok(undefined);
      }),
    eraseAll: () =>
      transact('readwrite', async store => {
        store.clear();
        return ok(undefined);
      }),
  };
}

/** Everything that is stored of a run itself. */
async function recordsIn(store: IDBObjectStore, id: RunId): Promise<Map<string, unknown>> {
  const events = range(eventKeys(id));
  const [head, keys, values] = await Promise.all([
    promisifyRequest<unknown>(store.get(headKey(id))),
    promisifyRequest(store.getAllKeys(events)),
    promisifyRequest<unknown[]>(store.getAll(events)),
  ]);
  return paired([headKey(id), ...keys], [head, ...values]);
}

/** Keeps those whose runs have not grown meanwhile: a digest that lies there is taken for true. */
const keepDigests = (transact: Transact, made: readonly Digest[]) =>
  transact('readwrite', async store => {
    for (const digest of made) {
      const last = await promisifyRequest(store.openKeyCursor(range(eventKeys(digest.id)), 'prev'));
      if (holdsJust(digest.id, digest.events, last?.key)) store.put(digest, digestKey(digest.id));
    }
    return ok(undefined);
  });

/** From the end of the log backwards, as far as it takes. */
async function hasClosed(store: IDBObjectStore, id: RunId) {
  const request = store.openCursor(range(eventKeys(id)), 'prev');
  for (let at = await promisifyRequest(request); at; at = await promisifyRequest(request)) {
    const said = isClosedBy(at.value);
    if (said !== undefined) return ok(said);
    at.continue();
  }
  return ok(false);
}

const range = ([from, to]: readonly [string, string]): IDBKeyRange =>
  IDBKeyRange.bound(from, to, false, true);

function runOfKey(key: IDBValidKey): RunId[] {
  const id = typeof key === 'string' ? runOf(key) : undefined;
  return id ? [id] : [];
}

/** Keys with their values. A value that is not there makes no record. */
const paired = (keys: readonly IDBValidKey[], values: readonly unknown[]): Map<string, unknown> =>
  new Map(
    keys.flatMap((key, at) =>
      typeof key === 'string' && values[at] !== undefined ? [[key, values[at]] as const] : [],
    ),
  );

/** The parser is a chunk of its own, which may not come when there is no network. */
async function readWith<T>(
  read: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly fault: 'refused' }> {
  try {
    return await read();
  } catch {
    return err('refused');
  }
}
