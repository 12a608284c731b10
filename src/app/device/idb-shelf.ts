import { promisifyRequest } from 'idb-keyval';
import type { RunId } from '#core/model/ids.ts';
import { err, ok } from '#core/model/result.ts';
import { openTransactions, type Transact } from './idb-transaction.ts';
import {
  eventKeys,
  eventRecords,
  HEAD_KEYS,
  headKey,
  isClosedBy,
  mayAppend,
  readHeads,
  readRun,
  readShelf,
  runOf,
} from './shelf-records.ts';
import type { RunShelf } from './shelf.ts';

/** The shelf in the browser's own storage. Two tabs may write to it: each append is one transaction. */
export function openIdbShelf(transact: Transact = openTransactions()): RunShelf {
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
        const last = store.openKeyCursor(eventRange(id), 'prev');
        // Before the answers are there, which saves a way to the database and back. A fault undoes it.
        for (const [key, event] of eventRecords(id, at, events)) store.add(event, key);
        const [foundHead, foundLast] = await Promise.all([promisifyRequest(head), promisifyRequest(last)]);
        return mayAppend(id, at, { hasHead: foundHead !== undefined, lastEvent: foundLast?.key });
      }),
    async open(id) {
      const found = await transact('readonly', async store => {
        const [head, keys, events] = await Promise.all([
          promisifyRequest<unknown>(store.get(headKey(id))),
          promisifyRequest(store.getAllKeys(eventRange(id))),
          promisifyRequest<unknown[]>(store.getAll(eventRange(id))),
        ]);
        return ok(paired([headKey(id), ...keys], [head, ...events]));
      });
      if (!found.ok) return found;
      return found.value.size === 0 ? err('gone') : readWith(() => readRun(id, found.value));
    },
    async closed() {
      const heads = await transact('readonly', async store => {
        const all = IDBKeyRange.bound(...HEAD_KEYS, false, true);
        const [keys, values] = await Promise.all([
          promisifyRequest(store.getAllKeys(all)),
          promisifyRequest<unknown[]>(store.getAll(all)),
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
    erase: id =>
      transact('readwrite', async store => {
        store.delete(headKey(id));
        store.delete(eventRange(id));
        return ok(undefined);
      }),
    eraseAll: () =>
      transact('readwrite', async store => {
        store.clear();
        return ok(undefined);
      }),
  };
}

/** From the end of the log backwards, as far as it takes. */
async function hasClosed(store: IDBObjectStore, id: RunId) {
  const request = store.openCursor(eventRange(id), 'prev');
  for (let at = await promisifyRequest(request); at; at = await promisifyRequest(request)) {
    const said = isClosedBy(at.value);
    if (said !== undefined) return ok(said);
    at.continue();
  }
  return ok(false);
}

function eventRange(id: Parameters<typeof eventKeys>[0]): IDBKeyRange {
  const [from, to] = eventKeys(id);
  return IDBKeyRange.bound(from, to, false, true);
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
