import type { RunId } from '#core/model/ids.ts';
import { err, ok } from '#core/model/result.ts';
import {
  digestKey,
  eventRecords,
  HEAD_KEYS,
  headKey,
  isClosedBy,
  mayKeep,
  mayAppend,
  NOTE_KEYS,
  noteKey,
  noteKeysOf,
  NOTES_ALONE,
  readHeads,
  readRun,
  readSaved,
  readShelf,
  type Records,
  recordsOf,
  runOf,
  SAVED_KEY,
} from './shelf-records.ts';
import type { Shelf } from './shelf.ts';

/** A shelf for where the browser keeps nothing: it is as good as the other until the page is closed. */
export function openMemoryShelf(records = new Map<string, unknown>()): Shelf {
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
      if (may.ok) records.delete(digestKey(id));
      return may;
    },
    async open(id) {
      const own = recordsOf(id, records);
      return own.size === 0 ? err('gone') : readRun(id, own);
    },
    async closed() {
      const heads = [...records].filter(([key]) => {
        const id = isHead(key) ? runOf(key) : undefined;
        return id && hasClosed(recordsOf(id, records));
      });
      return ok(await readHeads(new Map(heads)));
    },
    async list() {
      return ok(await readShelf(records));
    },
    async digests() {
      const { gatherDigests } = await import('./shelf-digests.ts');
      return ok(
        await gatherDigests({
          ids: [...records.keys()].flatMap(key => (isHead(key) ? (runOf(key) ?? []) : [])),
          kept: records,
          read: async id => recordsOf(id, records),
          async keep(made) {
            for (const digest of made) {
              const { size } = recordsOf(digest.id, records);
              // The head is one of them.
              if (size === digest.events + 1) records.set(digestKey(digest.id), digest);
            }
          },
        }),
      );
    },
    async recent(count) {
      const keys = [...records.keys()].toSorted();
      const ids = keys.flatMap(key => (isHead(key) ? (runOf(key) ?? []) : []));
      const alone = keys.filter(key => key.startsWith(NOTES_ALONE[0]));
      if (ids.length <= count && alone.length <= count) return ok(undefined);
      const kept = (id: RunId) => ({
        digest: records.get(digestKey(id)),
        notes: keys.flatMap(key => (key.startsWith(noteKeysOf(id)[0]) ? [records.get(key)] : [])),
      });
      const { recentOf } = await import('./shelf-recent.ts');
      return ok(
        await recentOf({
          runs: new Map(ids.slice(-count).map(id => [id, kept(id)] as const)),
          notes: alone.slice(-count).map(key => records.get(key)),
          hasMoreRuns: ids.length > count,
          hasMoreNotes: alone.length > count,
          readKept: async id => kept(id),
          readLog: async id => recordsOf(id, records),
        }),
      );
    },
    async keepNote(note, over) {
      if (note.run !== undefined && !records.has(headKey(note.run))) return err('gone');
      const may = mayKeep(records.get(noteKey(note)), over);
      if (!may.ok) return may;
      records.set(noteKey(note), note);
      return ok(undefined);
    },
    async openNote(place) {
      const { readNote } = await import('./shelf-notes.ts');
      return readNote(place, records.get(noteKey(place)));
    },
    async notes() {
      const { readNotes } = await import('./shelf-notes.ts');
      return ok(readNotes(new Map([...records].filter(([key]) => key.startsWith(NOTE_KEYS[0])))));
    },
    async eraseNote(place) {
      records.delete(noteKey(place));
      return ok(undefined);
    },
    saved: async () => ok(readSaved(records.get(SAVED_KEY))),
    async noteSaved(at) {
      records.set(SAVED_KEY, at);
      return ok(undefined);
    },
    async erase(id) {
      const [notes] = noteKeysOf(id);
      for (const key of recordsOf(id, records).keys()) records.delete(key);
      for (const key of [...records.keys()].filter(key => key.startsWith(notes))) records.delete(key);
      records.delete(digestKey(id));
      return ok(undefined);
    },
    async eraseAll() {
      records.clear();
      return ok(undefined);
    },
  };
}

const isHead = (key: string): boolean => key.startsWith(HEAD_KEYS[0]);

/** As the shelf in storage asks: from the end of the log backwards. */
function hasClosed(own: Records): boolean {
  const backwards = [...own].toSorted(([a], [b]) => (a > b ? -1 : 1)).map(([, value]) => value);
  return backwards.map(isClosedBy).find(said => said !== undefined) ?? false;
}
