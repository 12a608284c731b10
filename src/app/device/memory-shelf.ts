import { err, ok } from '#core/model/result.ts';
import {
  eventRecords,
  HEAD_KEYS,
  headKey,
  isClosedBy,
  mayAppend,
  readHeads,
  readRun,
  readShelf,
  type Records,
  recordsOf,
  runOf,
} from './shelf-records.ts';
import type { RunShelf } from './shelf.ts';

/** A shelf for where the browser keeps nothing: it is as good as the other until the page is closed. */
export function openMemoryShelf(records = new Map<string, unknown>()): RunShelf {
  const put = (added: readonly (readonly [string, unknown])[]) => {
    for (const [key, value] of added) records.set(key, value);
  };
  return {
    keeps: false,
    async begin(head, events) {
      const added = [[headKey(head.id), head] as const, ...eventRecords(head.id, 0, events)];
      if (added.some(([key]) => records.has(key))) return err('moved-on');
      put(added);
      return ok(undefined);
    },
    async append(id, at, events) {
      const own = recordsOf(id, records);
      const hasHead = own.delete(headKey(id));
      const may = mayAppend(id, at, { hasHead, lastEvent: [...own.keys()].toSorted().at(-1) });
      if (may.ok) put(eventRecords(id, at, events));
      return may;
    },
    async open(id) {
      const own = recordsOf(id, records);
      return own.size === 0 ? err('gone') : readRun(id, own);
    },
    async closed() {
      const heads = [...records].filter(([key]) => {
        const id = key.startsWith(HEAD_KEYS[0]) ? runOf(key) : undefined;
        return id && hasClosed(recordsOf(id, records));
      });
      return ok(await readHeads(new Map(heads)));
    },
    async list() {
      return ok(await readShelf(records));
    },
    async erase(id) {
      for (const key of recordsOf(id, records).keys()) records.delete(key);
      return ok(undefined);
    },
    async eraseAll() {
      records.clear();
      return ok(undefined);
    },
  };
}

/** As the shelf in storage asks: from the end of the log backwards. */
function hasClosed(own: Records): boolean {
  const backwards = [...own].toSorted(([a], [b]) => (a > b ? -1 : 1)).map(([, value]) => value);
  return backwards.map(isClosedBy).find(said => said !== undefined) ?? false;
}
