import { promisifyRequest } from 'idb-keyval';
import { ok } from '#core/model/result.ts';
import { PLAIN } from './cipher.ts';
import { openIdbShelf } from './idb-shelf.ts';
import { openTransactions, type Transact } from './idb-transaction.ts';
import { leavesNothing } from './leaving-nothing.ts';
import { hearTabs, tellTabs } from './lock-tabs.ts';
import { openMemoryShelf } from './memory-shelf.ts';
import { SEAL_KEY } from './shelf-records.ts';
import type { Shelf } from './shelf.ts';
import { lock, type Vault } from './vault.ts';

/** A key that belongs to no run. */
const PROBE = 'probe';

/**
 * The browser's storage where it works, and else the page's memory. Where it is sealed, this waits for the
 * passphrase. Some browsers open a database that then refuses every write, so this writes and erases once, in one
 * transaction: a page that is closed on the way leaves nothing behind. Storage that is merely full still holds what
 * was put there before, so it is used.
 */
export async function openShelf(): Promise<Shelf> {
  if (leavesNothing()) return openForgetful();
  const transact = openTransactions();
  const tried = await transact('readwrite', async store => {
    store.put(0, PROBE);
    store.delete(PROBE);
    return sealIn(store);
  });
  const seal = !tried.ok && tried.fault === 'full' ? await transact('readonly', sealIn) : tried;
  if (!seal.ok) {
    lock.value = { kind: 'refused' };
    return openMemoryShelf();
  }
  hearTabs(message => {
    // A tab that is locked knows nothing that it could forget, and half a passphrase may have been typed there.
    if (message === 'seal' || lock.peek().kind === 'unlocked') location.reload();
  });
  const vault: Vault = { transact: withReload(transact), cipher: PLAIN };
  if (seal.value === undefined) lock.value = { kind: 'plain', vault };
  else await unlocked(vault);
  return openVault(vault);
}

const sealIn = async (store: IDBObjectStore) => ok(await promisifyRequest<unknown>(store.get(SEAL_KEY)));

function openForgetful(): Shelf {
  const records = new Map<string, unknown>();
  lock.value = { kind: 'nothing-kept', hasSomething: () => records.size > 0 };
  return openMemoryShelf(records);
}

/** A page that hears no other tab finds out by its own next step that it knows the store no longer. */
const withReload =
  (transact: Transact): Transact =>
  async (mode, work) => {
    const done = await transact(mode, work);
    if (!done.ok && done.fault === 'locked') location.reload();
    return done;
  };

const unlocked = (vault: Vault): Promise<void> =>
  new Promise(resolve => {
    lock.value = {
      kind: 'locked',
      vault,
      open(cipher) {
        vault.cipher = cipher;
        lock.value = { kind: cipher.sealedBy === undefined ? 'plain' : 'unlocked', vault };
        resolve();
      },
    };
  });

function openVault(vault: Vault): Shelf {
  const shelf = openIdbShelf(vault.transact, () => vault.cipher);
  return {
    ...shelf,
    /** The seal goes with all that it sealed. */
    async eraseAll() {
      const erased = await shelf.eraseAll();
      if (!erased.ok) return erased;
      if (vault.cipher.sealedBy !== undefined) {
        vault.cipher = PLAIN;
        lock.value = { kind: 'plain', vault };
      }
      // What they show, and would write again with the next letter, is not to be there any more.
      tellTabs('seal');
      return erased;
    },
  };
}
