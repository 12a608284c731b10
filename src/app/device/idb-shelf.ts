import { promisifyRequest } from 'idb-keyval';
import type { Digest } from '#core/model/digest.ts';
import type { RunId } from '#core/model/ids.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { type Cipher, PLAIN } from './cipher.ts';
import { keepNote } from './idb-notes.ts';
import { recentIn } from './idb-recent.ts';
import { type IdbRecords, keysIn, lastIn, openRecords, range, recordIn, recordsIn } from './idb-records.ts';
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
  mayAppend,
  NOTE_KEYS,
  noteKey,
  noteKeysOf,
  readHeads,
  readRun,
  readSaved,
  readShelf,
  runOf,
  SAVED_KEY,
} from './shelf-records.ts';
import type { Shelf, ShelfFault } from './shelf.ts';

/**
 * The shelf in the browser's own storage. Two tabs may write to it: each append is one transaction. The cipher is
 * asked for anew each time, since a page may seal what it has open.
 */
export function openIdbShelf(
  transact: Transact = openTransactions(),
  cipher: () => Cipher = () => PLAIN,
): Shelf {
  const records = openRecords(transact, cipher);
  const readLog = async (id: RunId) => {
    const own = await records.read(store => runIn(store, id));
    return own.ok ? own.value : new Map<string, unknown>();
  };
  return {
    keeps: true,
    begin: (head, events) =>
      records.write(
        [[headKey(head.id), head], ...eventRecords(head.id, 0, events)],
        async (store, sealed) => {
          for (const [key, value] of sealed) store.add(value, key);
          return ok(undefined);
        },
      ),
    append: (id, at, events) =>
      records.write(eventRecords(id, at, events), async (store, sealed) => {
        // Keys only: however long the run is, none of it is read.
        const head = store.getKey(headKey(id));
        const last = store.openKeyCursor(range(eventKeys(id)), 'prev');
        // Before the answers are there, which saves a way to the database and back. A fault undoes it.
        for (const [key, value] of sealed) store.add(value, key);
        store.delete(digestKey(id));
        const [foundHead, foundLast] = await Promise.all([promisifyRequest(head), promisifyRequest(last)]);
        return mayAppend(id, at, { hasHead: foundHead !== undefined, lastEvent: foundLast?.key });
      }),
    async open(id) {
      const found = await records.read(store => runIn(store, id));
      if (!found.ok) return found;
      return found.value.size === 0 ? err('gone') : readWith(() => readRun(id, found.value));
    },
    async closed() {
      const heads = await records.read(store => recordsIn(store, HEAD_KEYS));
      if (!heads.ok) return heads;
      const closed = new Map<string, unknown>();
      for (const [key, head] of heads.value) {
        const id = runOf(key);
        const isClosed = id ? await hasClosed(records, id) : ok(false);
        if (!isClosed.ok) return isClosed;
        if (isClosed.value) closed.set(key, head);
      }
      return readWith(async () => ok(await readHeads(closed)));
    },
    async list() {
      const found = await records.read(store => recordsIn(store));
      return found.ok ? readWith(async () => ok(await readShelf(found.value))) : found;
    },
    async digests() {
      let ids: RunId[] = [];
      const kept = await records.read(async store => {
        const [heads, digests] = await Promise.all([keysIn(store, HEAD_KEYS), recordsIn(store, DIGEST_KEYS)]);
        ids = heads.flatMap(key => runOf(key) ?? []);
        return digests;
      });
      if (!kept.ok) return kept;
      // Somebody who is here for the first time never downloads what reads them.
      if (ids.length === 0) return ok({ digests: [], damaged: [] });
      return readWith(async () => {
        const { gatherDigests } = await import('./shelf-digests.ts');
        const keep = (made: readonly Digest[]) => keepDigests(records, made);
        return ok(await gatherDigests({ ids, kept: kept.value, read: readLog, keep }));
      });
    },
    recent: count => recentIn(records, readLog, count),
    keepNote: (note, over) => keepNote(records, note, over),
    async openNote(place) {
      const found = await records.read(store => recordIn(store, noteKey(place)));
      if (!found.ok) return found;
      return readWith(async () =>
        (await import('./shelf-notes.ts')).readNote(place, found.value.get(noteKey(place))),
      );
    },
    async notes() {
      const found = await records.read(store => recordsIn(store, NOTE_KEYS));
      if (!found.ok) return found;
      return readWith(async () => ok((await import('./shelf-notes.ts')).readNotes(found.value)));
    },
    eraseNote: place =>
      records.write([], async store => {
        store.delete(noteKey(place));
        return ok(undefined);
      }),
    async saved() {
      const found = await records.read(store => recordIn(store, SAVED_KEY));
      return found.ok ? ok(readSaved(found.value.get(SAVED_KEY))) : found;
    },
    noteSaved: at =>
      records.write([[SAVED_KEY, at]], async (store, sealed) => {
        for (const [key, value] of sealed) store.put(value, key);
        return ok(undefined);
      }),
    erase: id =>
      records.write([], async store => {
        store.delete(headKey(id));
        store.delete(digestKey(id));
        store.delete(range(eventKeys(id)));
        store.delete(range(noteKeysOf(id)));
        return ok(undefined);
      }),
    eraseAll: () =>
      records.write([], async store => {
        store.clear();
        return ok(undefined);
      }),
  };
}

/** Everything that is stored of a run itself. */
async function runIn(store: IDBObjectStore, id: RunId): Promise<Map<string, unknown>> {
  const [head, events] = await Promise.all([recordIn(store, headKey(id)), recordsIn(store, eventKeys(id))]);
  return new Map([...head, ...events]);
}

/** Keeps those whose runs have not grown meanwhile: a digest that lies there is taken for true. */
const keepDigests = (records: IdbRecords, made: readonly Digest[]) =>
  records.write(
    made.map(digest => [digestKey(digest.id), digest]),
    async (store, sealed) => {
      const stored = new Map(sealed);
      for (const { id, events } of made) {
        const last = await promisifyRequest(store.openKeyCursor(range(eventKeys(id)), 'prev'));
        if (holdsJust(id, events, last?.key)) store.put(stored.get(digestKey(id)), digestKey(id));
      }
      return ok(undefined);
    },
  );

/** What follows a run's close is a mark or two. */
const LAST_FEW = 6;

/**
 * From the end of the log backwards, as far as it takes. A few records at a time, each time in a transaction of its
 * own, so that whatever is to be written meanwhile waits for one at most.
 */
async function hasClosed(records: IdbRecords, id: RunId): Promise<Result<boolean, ShelfFault>> {
  for (let before: string | undefined; ;) {
    const from = before;
    const last = await records.read(store => lastIn(store, eventKeys(id), LAST_FEW, from));
    if (!last.ok) return last;
    const said = [...last.value.values()].map(isClosedBy).find(one => one !== undefined);
    if (said !== undefined) return ok(said);
    if (last.value.size < LAST_FEW) return ok(false);
    before = [...last.value.keys()].at(-1);
  }
}

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
