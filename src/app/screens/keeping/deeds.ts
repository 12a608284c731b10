import type { Vault } from '#app/device/vault.ts';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { lockWords } from '#app/ui/words/lock.ts';

/** What can be done with the passphrase, besides locking by it. */
export type Deed = 'set' | 'change' | 'remove';

export interface Typed {
  readonly old: string;
  readonly passphrase: string;
}

interface Form {
  /** The button that leads to it, and the one that does it. */
  readonly open: string;
  readonly submit: string;
  /** What it means, before it is done; and what is said when it is. */
  readonly means: readonly string[];
  readonly done: string;
  readonly asks: { readonly old: boolean; readonly passphrase: boolean; readonly word: boolean };
}

export function formOf(deed: Deed): Form {
  const words = keepingWords();
  switch (deed) {
    case 'set':
      return {
        open: words.set,
        submit: words.setIt,
        means: words.setMeans,
        done: words.isSet,
        asks: { old: false, passphrase: true, word: true },
      };
    case 'change':
      return {
        open: words.change,
        submit: words.changeIt,
        means: [words.changeMeans],
        done: words.isChanged,
        asks: { old: true, passphrase: true, word: false },
      };
    case 'remove':
      return {
        open: words.remove,
        submit: words.removeIt,
        means: [words.removeMeans],
        done: words.isRemoved,
        asks: { old: true, passphrase: false, word: false },
      };
  }
}

/** Why nothing came of it. What seals is fetched when it is wanted. */
export async function perform(
  deed: Deed,
  vault: Vault,
  { old, passphrase }: Typed,
): Promise<'wrong' | 'failed' | undefined> {
  try {
    const sealing = await import('#app/device/sealing.ts');
    const by = {
      set: () => sealing.setPassphrase(vault, passphrase),
      change: () => sealing.changePassphrase(vault, old, passphrase),
      remove: () => sealing.removePassphrase(vault, old),
    };
    const done = await by[deed]();
    if (done.ok) return undefined;
    return done.fault === 'wrong' ? 'wrong' : 'failed';
  } catch {
    return 'failed';
  }
}

/** In characters as people count them. */
const SHORTEST = 8;

export function faultIn(passphrase: string, again: string): string | undefined {
  if (Array.from(passphrase.trim()).length < SHORTEST) return keepingWords().short;
  return passphrase === again ? undefined : keepingWords().differs;
}

export const faultWords = (fault: 'wrong' | 'failed'): string => lockWords().fault[fault];
