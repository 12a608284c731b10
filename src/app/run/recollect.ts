import { type Brought, broughtIn, rememberedFrom } from '#core/model/remembered.ts';
import type { RunId } from '#core/model/ids.ts';
import type { Remembered } from '#core/model/run.ts';
import type { RunShelf } from '#app/device/shelf.ts';

/**
 * What the group remembers when this run comes up to it; undefined where that is nothing, or cannot be read.
 * The runs are read one by one, each in a transaction of its own, and little is kept of each: neither the page
 * nor whatever is to be written meanwhile waits for more than one of them.
 */
export async function recollect(shelf: RunShelf, thisRun: RunId): Promise<Remembered | undefined> {
  const ids = await shelf.ids();
  if (!ids.ok) return undefined;
  const brought: Brought[] = [];
  // Whoever is here for the first time has this run alone, and never downloads what reads runs.
  for (const id of ids.value.filter(one => one !== thisRun)) {
    const run = await shelf.open(id);
    const one = run.ok ? broughtIn(run.value) : undefined;
    if (one) brought.push(one);
  }
  return rememberedFrom(brought, thisRun);
}
