import { promisifyRequest } from 'idb-keyval';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Cipher } from './cipher.ts';
import type { Transact } from './idb-transaction.ts';
import { SEAL_KEY } from './shelf-records.ts';
import type { ShelfFault } from './shelf.ts';

type Outcome<T> = Result<T, ShelfFault>;
type Records = Map<string, unknown>;
type Written = readonly (readonly [key: string, value: unknown])[];

/** The records in storage, as whoever knows the cipher reads and writes them. */
export interface IdbRecords {
  /** Opens what was gathered in one transaction. */
  read(gather: (store: IDBObjectStore) => Promise<Records>): Promise<Outcome<Records>>;
  /** Hands these to the work as they are to be stored. */
  write(
    records: Written,
    work: (store: IDBObjectStore, sealed: Written) => Promise<Outcome<void>>,
  ): Promise<Outcome<void>>;
}

export const openRecords = (transact: Transact, cipherNow: () => Cipher): IdbRecords => ({
  async read(gather) {
    const cipher = cipherNow();
    const found = await transact(
      'readonly',
      guarded(cipher, async store => ok(await gather(store))),
    );
    return found.ok ? ok(await openAll(cipher, found.value)) : found;
  },
  async write(records, work) {
    const cipher = cipherNow();
    const sealed = await sealAll(cipher, records);
    return transact(
      'readwrite',
      guarded(cipher, store => work(store, sealed)),
    );
  },
});

export const sealAll = (cipher: Cipher, records: Written): Promise<(readonly [string, unknown])[]> =>
  Promise.all(records.map(async ([key, value]) => [key, await cipher.seal(key, value)] as const));

export const openAll = async (cipher: Cipher, records: ReadonlyMap<string, unknown>): Promise<Records> =>
  new Map(
    await Promise.all(
      [...records].map(async ([key, stored]) => [key, await cipher.open(key, stored)] as const),
    ),
  );

/**
 * Another tab may have sealed the store, or broken its seal, since this page opened it. Then nothing that this page
 * has to write may stand there, and nothing that it reads is what it thinks. The seal is asked for together with
 * the work, which saves a way to the database and back: a fault undoes the work.
 */
export function guarded<T>({ sealedBy }: Cipher, work: (store: IDBObjectStore) => Promise<Outcome<T>>) {
  return async (store: IDBObjectStore): Promise<Outcome<T>> => {
    const [seal, outcome] = await Promise.all([promisifyRequest<unknown>(store.get(SEAL_KEY)), work(store)]);
    const found = sealIdOf(seal);
    if (found === sealedBy) return outcome;
    // No seal where there was one: somebody erased everything, and the site's data with it.
    return err(found === undefined ? 'gone' : 'locked');
  };
}

/** A seal that cannot be read is one all the same: nothing may be written past it. */
function sealIdOf(seal: unknown): string | undefined {
  if (seal === undefined) return undefined;
  return typeof seal === 'object' && seal !== null && 'id' in seal ? String(seal.id) : '';
}

export const range = ([from, to]: readonly [string, string]): IDBKeyRange =>
  IDBKeyRange.bound(from, to, false, true);

export const keysIn = async (store: IDBObjectStore, keys: readonly [string, string]): Promise<string[]> =>
  (await promisifyRequest(store.getAllKeys(range(keys)))).filter(isText);

/** All records, or those of some keys. */
export async function recordsIn(store: IDBObjectStore, keys?: readonly [string, string]): Promise<Records> {
  const some = keys && range(keys);
  const [found, values] = await Promise.all([
    promisifyRequest(store.getAllKeys(some)),
    promisifyRequest<unknown[]>(store.getAll(some)),
  ]);
  return new Map(
    found.flatMap((key, at) => (isText(key) && values[at] !== undefined ? [[key, values[at]]] : [])),
  );
}

/** One record, or none. */
export async function recordIn(store: IDBObjectStore, key: string): Promise<Records> {
  const value: unknown = await promisifyRequest<unknown>(store.get(key));
  return new Map(value === undefined ? [] : [[key, value]]);
}

/** So many of the last records, the last first; without those from `before` on. */
export async function lastIn(
  store: IDBObjectStore,
  [from, to]: readonly [string, string],
  count: number,
  before = to,
): Promise<Records> {
  const found: Records = new Map();
  const request = store.openCursor(range([from, before]), 'prev');
  for (let at = await promisifyRequest(request); at; at = await promisifyRequest(request)) {
    if (isText(at.key)) found.set(at.key, at.value);
    if (found.size === count) break;
    at.continue();
  }
  return found;
}

const isText = (key: IDBValidKey): key is string => typeof key === 'string';
