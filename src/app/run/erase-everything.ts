import { err, ok, type Result } from '#core/model/result.ts';
import { PLAIN } from '#app/device/cipher.ts';
import { eraseTraces } from '#app/device/erase-traces.ts';
import { leavesNothing } from '#app/device/leaving-nothing.ts';
import { tellTabs } from '#app/device/lock-tabs.ts';
import type { ShelfFault } from '#app/device/shelf.ts';
import { lock } from '#app/device/vault.ts';
import type { Doors } from './doors.ts';
import { drop } from './present.ts';

/** Everything that this device holds of its learner; the passphrase goes with it. */
export async function eraseEverything(doors: Pick<Doors, 'shelf'>): Promise<Result<void, ShelfFault>> {
  drop();
  const erased = await (await doors.shelf).eraseAll();
  // In a tab that keeps nothing this is what is in its memory; what was kept before is not its to erase.
  if (erased.ok && !leavesNothing()) await eraseTraces();
  return erased;
}

/** The same while it is locked, and nobody is given the shelf: what cannot be read can still be erased. */
export async function eraseLocked(): Promise<Result<void, ShelfFault>> {
  const here = lock.peek();
  if (here.kind !== 'locked') return err('gone');
  drop();
  const erased = await here.vault.transact('readwrite', async store => {
    store.clear();
    return ok(undefined);
  });
  if (!erased.ok) return erased;
  await eraseTraces();
  tellTabs('seal');
  here.open(PLAIN);
  return erased;
}
