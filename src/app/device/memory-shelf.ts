import { err, ok } from '#core/model/result.ts';
import { eventRecords, headKey, idsIn, mayAppend, readRun, readShelf, recordsOf } from './shelf-records.ts';
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
    async ids() {
      return ok(idsIn([...records.keys()].toSorted()));
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
