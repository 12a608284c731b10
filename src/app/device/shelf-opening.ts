import { ok } from '#core/model/result.ts';
import { openIdbShelf } from './idb-shelf.ts';
import { openTransactions } from './idb-transaction.ts';
import { openMemoryShelf } from './memory-shelf.ts';
import type { Shelf } from './shelf.ts';

/** A key that belongs to no run. */
const PROBE = 'probe';

/**
 * The browser's storage where it works, and else the page's memory. Some browsers open a database that then
 * refuses every write, so this writes and erases once, in one transaction: a page that is closed on the way
 * leaves nothing behind. Storage that is merely full still holds what was put there before, so it is used.
 */
export async function openShelf(): Promise<Shelf> {
  const transact = openTransactions();
  const tried = await transact('readwrite', async store => {
    store.put(0, PROBE);
    store.delete(PROBE);
    return ok(undefined);
  });
  return tried.ok || tried.fault !== 'refused' ? openIdbShelf(transact) : openMemoryShelf();
}

/** Asks the browser not to clear the storage by itself when space runs short. It may decline in silence. */
export async function askToPersist(): Promise<void> {
  try {
    // Absent in pages without https.
    if ('storage' in navigator) await navigator.storage.persist();
  } catch {
    // Then the storage stays as it was: kept until space runs short.
  }
}
