import { signal } from '@preact/signals';
import type { Cipher } from './cipher.ts';
import type { Transact } from './idb-transaction.ts';

/** The browser's storage, as this page has it open. */
export interface Vault {
  readonly transact: Transact;
  /** What it is read and written with at present: a page may seal, and break the seal of, what it has open. */
  cipher: Cipher;
}

/** Whether what is kept here lies open to whoever opens this browser. */
export type Lock =
  /** The shelf has not been asked for yet. */
  | { readonly kind: 'unknown' }
  /** The browser gives no storage here. */
  | { readonly kind: 'refused' }
  /** The learner wants nothing kept: it is in this page's memory alone. */
  | { readonly kind: 'nothing-kept'; hasSomething(): boolean }
  | { readonly kind: 'plain'; readonly vault: Vault }
  /** Whoever waits for the shelf goes on waiting until `open` is called: with the plain cipher, when all was erased. */
  | { readonly kind: 'locked'; readonly vault: Vault; open(cipher: Cipher): void }
  | { readonly kind: 'unlocked'; readonly vault: Vault };

export const lock = signal<Lock>({ kind: 'unknown' });

/** The page has been left alone for so long that it locks itself in a minute. */
export const isLeft = signal(false);
