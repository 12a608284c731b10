import { promisifyRequest } from 'idb-keyval';
import { err, ok, type Result } from '#core/model/result.ts';
import { type Cipher, PLAIN } from './cipher.ts';
import { guarded, openAll, recordsIn, sealAll } from './idb-records.ts';
import { tellTabs } from './lock-tabs.ts';
import { changeSeal, makeSeal, openSeal } from './seal.ts';
import { parseSeal, type Seal, type SealFault } from './seal-shape.ts';
import { SEAL_KEY } from './shelf-records.ts';
import type { ShelfFault } from './shelf.ts';
import { lock, type Vault } from './vault.ts';

/** wrong: it is not the passphrase. */
export type SealingFault = ShelfFault | SealFault | 'wrong';
type Done = Promise<Result<void, SealingFault>>;

/** Everything that is kept is sealed from now on, and so is what was there before. */
export async function setPassphrase(vault: Vault, passphrase: string): Done {
  const { seal, cipher } = await makeSeal(passphrase);
  const done = await rewrite(vault, cipher, seal);
  if (done.ok) lock.value = { kind: 'unlocked', vault };
  return done;
}

export async function removePassphrase(vault: Vault, passphrase: string): Done {
  const opened = await openWith(vault, passphrase);
  if (!opened.ok) return opened;
  const done = await rewrite(vault, PLAIN);
  if (done.ok) lock.value = { kind: 'plain', vault };
  return done;
}

export async function changePassphrase(vault: Vault, old: string, passphrase: string): Done {
  const seal = await sealOf(vault);
  if (!seal.ok) return seal;
  const changed = await changeSeal(seal.value, old, passphrase);
  if (!changed.ok) return changed;
  return vault.transact(
    'readwrite',
    guarded(vault.cipher, async store => {
      store.put(changed.value, SEAL_KEY);
      return ok(undefined);
    }),
  );
}

/** The cipher of what is stored, for whoever knows the passphrase. */
export async function openWith(vault: Vault, passphrase: string): Promise<Result<Cipher, SealingFault>> {
  const seal = await sealOf(vault);
  return seal.ok ? openSeal(seal.value, passphrase) : seal;
}

/** As it stands now: another tab may have changed it since this page looked. */
async function sealOf({ transact }: Vault): Promise<Result<Seal, SealingFault>> {
  const found = await transact('readonly', async store =>
    ok(await promisifyRequest<unknown>(store.get(SEAL_KEY))),
  );
  if (!found.ok) return found;
  return found.value === undefined ? err('gone') : parseSeal(found.value);
}

/** Other tabs may go on writing while everything is being sealed. */
const TRIES = 5;

/**
 * Everything at once, or nothing: the new takes the place of the old in one transaction, if the old is still what was
 * read. Browsers go on holding the old in their files for a while: Chromium 156 after this, and after erasing it, and
 * less of it, but some, after deleting the whole database. So the page says that it may be found.
 */
async function rewrite(vault: Vault, cipher: Cipher, seal?: Seal): Promise<Result<void, ShelfFault>> {
  for (let tries = 1; ; tries += 1) {
    const done = await rewriteOnce(vault, cipher, seal);
    if (done.ok) {
      vault.cipher = cipher;
      tellTabs('seal');
    }
    if (done.ok || done.fault !== 'moved-on' || tries === TRIES) return done;
  }
}

async function rewriteOnce(vault: Vault, cipher: Cipher, seal?: Seal): Promise<Result<void, ShelfFault>> {
  const { transact, cipher: before } = vault;
  const found = await transact(
    'readonly',
    guarded(before, async store => ok(await recordsIn(store))),
  );
  if (!found.ok) return found;
  const own = [...found.value].filter(([key]) => key !== SEAL_KEY);
  const records = await openAll(before, new Map(own))
    .then(opened => sealAll(cipher, [...opened]))
    // Somebody else may have put there what JSON cannot hold.
    .catch(() => undefined);
  if (!records) return err('refused');
  return transact(
    'readwrite',
    guarded(before, async store => {
      if (!isSame(found.value, await recordsIn(store))) return err('moved-on');
      store.clear();
      if (seal) store.put(seal, SEAL_KEY);
      for (const [key, value] of records) store.put(value, key);
      return ok(undefined);
    }),
  );
}

/** Runs only grow, by new keys; all else may have been written over. */
const GROWS = /^(?:head|event)\//;

const isSame = (before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): boolean =>
  before.size === now.size &&
  [...before].every(
    ([key, value]) =>
      now.has(key) && (GROWS.test(key) || JSON.stringify(value) === JSON.stringify(now.get(key))),
  );
