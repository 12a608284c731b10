import { promisifyRequest } from 'idb-keyval';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Span } from './draft-records.ts';
import { recordsIn } from './idb-records.ts';
import { openTransactions, type Transact } from './idb-transaction.ts';
import type { ShelfFault } from './shelf.ts';

type Records = ReadonlyMap<string, unknown>;

/** Several changes that come about together or not at all. */
export interface Writing {
  /** Looks at one record first; a fault leaves everything as it is. */
  readonly unless?: readonly [key: string, fault: (stored: unknown) => ShelfFault | undefined];
  readonly put?: readonly (readonly [key: string, value: unknown])[];
  readonly take?: readonly (string | Span)[];
}

/** A place that holds records by key, in order. */
export interface DraftStore {
  readonly keeps: boolean;
  read(...what: readonly (string | Span)[]): Promise<Result<Records, ShelfFault>>;
  keys(span: Span): Promise<Result<readonly string[], ShelfFault>>;
  write(writing: Writing): Promise<Result<void, ShelfFault>>;
}

const DATABASE = 'afterword-drafts';

const rangeOf = ([from, to]: Span): IDBKeyRange => IDBKeyRange.bound(from, to);

/** The browser's own storage, in a database apart: a learner's things are erased without an author's. */
export function openIdbStore(transact: Transact = openTransactions(DATABASE, 'drafts')): DraftStore {
  return {
    keeps: true,
    read: (...what) =>
      transact('readonly', async store => {
        const found = await Promise.all(
          what.map(async one => {
            if (typeof one !== 'string') return [...(await recordsIn(store, [one[0], one[1]]))];
            const value: unknown = await promisifyRequest<unknown>(store.get(one));
            return value === undefined ? [] : [[one, value] as const];
          }),
        );
        return ok(new Map(found.flat()));
      }),
    keys: span =>
      transact('readonly', async store => {
        const keys = await promisifyRequest(store.getAllKeys(rangeOf(span)));
        return ok(keys.filter(key => typeof key === 'string'));
      }),
    write: ({ unless, put = [], take = [] }) =>
      transact('readwrite', async store => {
        const stored = unless && promisifyRequest<unknown>(store.get(unless[0]));
        // Before the answer is there: a page that goes meanwhile has asked for all of it. A fault undoes it.
        for (const one of take) store.delete(typeof one === 'string' ? one : rangeOf(one));
        for (const [key, value] of put) store.put(value, key);
        const fault = unless?.[1](await stored);
        return fault ? err(fault) : ok(undefined);
      }),
  };
}

/** The same in the page's memory, for a browser that keeps nothing and a tab that is to keep nothing. */
export function openMemoryStore(records = new Map<string, unknown>()): DraftStore {
  const within = ([from, to]: Span) => [...records.keys()].filter(key => key >= from && key <= to).toSorted();
  const keysOf = (what: string | Span) =>
    typeof what === 'string' ? [what].filter(key => records.has(key)) : within(what);
  return {
    keeps: false,
    read: async (...what) => ok(new Map(what.flatMap(keysOf).map(key => [key, records.get(key)]))),
    keys: async span => ok(within(span)),
    async write({ unless, put = [], take = [] }) {
      const fault = unless?.[1](records.get(unless[0]));
      if (fault) return { ok: false, fault };
      for (const key of take.flatMap(keysOf)) records.delete(key);
      for (const [key, value] of put) records.set(key, value);
      return ok(undefined);
    },
  };
}
