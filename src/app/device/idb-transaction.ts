import { createStore } from 'idb-keyval';
import { err, type Result } from '#core/model/result.ts';
import type { ShelfFault } from './shelf.ts';

/** While somebody deletes a database that a third party holds open, opening it waits without a word. */
const OPENING_MS = 4_000;
/** While the site's data is being cleared, a new connection may be closed again at once. */
const TRIES = 3;

type Outcome<T> = Result<T, ShelfFault>;
type Work<T> = (store: IDBObjectStore) => Promise<Outcome<T>>;
/** Does some work in one transaction and tells its outcome once it is complete. It never throws. */
export type Transact = <T>(mode: IDBTransactionMode, work: Work<T>) => Promise<Outcome<T>>;

export function openTransactions(database = 'afterword', store = 'runs'): Transact {
  let inStore = createStore(database, store);

  // idb-keyval holds on to its connection. Once that is closed, every transaction after it would fail.
  const letGo = () => {
    inStore = createStore(database, store);
  };

  async function once<T>(mode: IDBTransactionMode, work: Work<T>): Promise<Outcome<T>> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let tooLate = false;
    const given = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        tooLate = true;
        reject(new DOMException('The database does not open.', 'TimeoutError'));
      }, OPENING_MS);
    });
    const done = inStore(mode, store => {
      clearTimeout(timer);
      const { transaction } = store;
      // Or this page would keep every other one from deleting the database.
      transaction.db.onversionchange = () => {
        transaction.db.close();
        letGo();
      };
      // The caller has been told that nothing was kept, so nothing may be.
      if (tooLate) throw new DOMException('The database opened too late.', 'TimeoutError');
      return whole(transaction, work(store));
    });
    try {
      return await Promise.race([done, given]);
    } finally {
      clearTimeout(timer);
    }
  }

  return async (mode, work) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(mode, work);
      } catch (error) {
        if (tries === TRIES || !CLOSED.includes(nameOf(error))) return err(faultOf(error));
        // The site's data was cleared, or the browser closed the connection for a reason of its own. Nothing
        // of the work is in storage; what a new connection finds there decides what becomes of it.
        letGo();
      }
    }
  };
}

/** What a transaction fails with when its connection was closed before or under it. */
const CLOSED: readonly string[] = ['InvalidStateError', 'AbortError', 'UnknownError'];

/** The outcome of the work once all of it is in storage. If it fails, or comes to a fault, none of it stays. */
async function whole<T>(transaction: IDBTransaction, work: Promise<Outcome<T>>): Promise<Outcome<T>> {
  const { db } = transaction;
  const over = new AbortController();
  const ended = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
    // In Chromium, one that began while its connection was being closed hears nothing else.
    const closed = () => reject(new DOMException('The connection was closed.', 'AbortError'));
    db.addEventListener('close', closed, { signal: over.signal });
  });
  try {
    // Not the work alone, because the requests of such a transaction are never answered.
    const outcome = await Promise.race([work, ended.then(() => work)]);
    if (outcome.ok) await ended;
    else abort(transaction);
    return outcome;
  } catch (error) {
    abort(transaction);
    await ended.catch(() => undefined);
    // Requests that fail together with their transaction do not know why; it does.
    throw transaction.error ?? error;
  } finally {
    over.abort();
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : '';

function faultOf(error: unknown): ShelfFault {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  // Something stands where something new was to be added.
  return name === 'ConstraintError' ? 'moved-on' : 'refused';
}
