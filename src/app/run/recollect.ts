import type { RunId } from '#core/model/ids.ts';
import { newestOfEach, rememberedFrom } from '#core/model/remembered.ts';
import type { Remembered, Run } from '#core/model/run.ts';
import type { Shelf } from '#app/device/shelf.ts';

/**
 * What the group remembers when this run comes up to it: of every other run that came to its close. Undefined
 * where that is nothing, or cannot be read. Of each case one run is opened, and no other: a shelf may be full.
 */
export async function recollect(shelf: Shelf, thisRun: RunId): Promise<Remembered | undefined> {
  const closed = await shelf.closed();
  if (!closed.ok) return undefined;
  const others = closed.value.filter(head => head.id !== thisRun);
  const newest: Run[] = [];
  for (const { id } of newestOfEach(others)) {
    const run = await shelf.open(id);
    if (run.ok) newest.push(run.value);
  }
  return rememberedFrom(others, newest);
}
