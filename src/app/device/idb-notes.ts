import { promisifyRequest } from 'idb-keyval';
import type { Note } from '#core/model/note.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { type IdbRecords, recordIn } from './idb-records.ts';
import { headKey, mayKeep, noteKey } from './shelf-records.ts';
import type { ShelfFault } from './shelf.ts';

/**
 * Keeps a note over what was changed at this time, or over anything. What a sealed note says can only be read
 * before the transaction that writes over it; there it is asked once more whether it is the same still.
 */
export async function keepNote(
  records: IdbRecords,
  note: Note,
  over: number | undefined,
): Promise<Result<void, ShelfFault>> {
  const key = noteKey(note);
  let stored: unknown;
  if (over !== undefined) {
    const there = await records.read(async store => {
      const found = await recordIn(store, key);
      stored = found.get(key);
      return found;
    });
    if (!there.ok) return there;
    const may = mayKeep(there.value.get(key), over);
    if (!may.ok) return may;
  }
  return records.write([[key, note]], async (store, sealed) => {
    // Asked before it is written over, and listened to at once: an answer that nobody awaits is lost.
    const now = promisifyRequest<unknown>(store.get(key));
    for (const [name, value] of sealed) store.put(value, name);
    const hasRun = note.run === undefined || (await promisifyRequest(store.getKey(headKey(note.run))));
    if (!hasRun) return err('gone');
    return over === undefined || isSame(await now, stored) ? ok(undefined) : err('moved-on');
  });
}

/** Of a sealed record every writing differs, whatever it says. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
