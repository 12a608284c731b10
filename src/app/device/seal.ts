import { scryptAsync } from '@noble/hashes/scrypt.js';
import { err, ok, type Result } from '#core/model/result.ts';
import { aesCipher, decrypt, encrypt, keyOf } from './aes-cipher.ts';
import type { Cipher } from './cipher.ts';
import type { Kdf, Seal } from './seal-shape.ts';

/**
 * 32 MiB: one of the settings that OWASP's password storage cheat sheet names for scrypt. It takes 0.5 s on a desktop,
 * less than twice what it takes natively, and 3 s where the processor is six times as slow. The sheet would rather have
 * Argon2id. Noble's is not part of its audit and "can't be fast" in JavaScript, so that whoever guesses natively would be
 * further ahead; as WebAssembly it would need a weaker policy for every page.
 */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 };

type Cost = Pick<Kdf, 'N' | 'r' | 'p'>;
interface Opened {
  readonly seal: Seal;
  readonly cipher: Cipher;
}

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const hex = (bytes: Uint8Array) => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** A new key, sealed by a passphrase. */
export async function makeSeal(passphrase: string, cost = COST): Promise<Opened> {
  const bytes = random(32);
  const id = hex(random(16));
  return { seal: await wrap(id, bytes, passphrase, cost), cipher: aesCipher(id, await keyOf(bytes)) };
}

export async function openSeal(seal: Seal, passphrase: string): Promise<Result<Cipher, 'wrong'>> {
  const bytes = await unwrap(seal, passphrase);
  return bytes ? ok(aesCipher(seal.id, await keyOf(bytes))) : err('wrong');
}

/** The same key under another passphrase: what is sealed stays as it is, and so does every tab that has it open. */
export async function changeSeal(
  seal: Seal,
  old: string,
  passphrase: string,
  cost = COST,
): Promise<Result<Seal, 'wrong'>> {
  const bytes = await unwrap(seal, old);
  if (!bytes) return err('wrong');
  const changed = await wrap(seal.id, bytes, passphrase, cost);
  bytes.fill(0);
  return ok(changed);
}

async function wrap(
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
  cost: Cost,
): Promise<Seal> {
  const kdf: Kdf = { name: 'scrypt', ...cost, salt: random(16) };
  const wrapped = await encrypt(await derive(kdf, passphrase), `seal/${id}`, bytes);
  return { version: 1, id, kdf, wrapped };
}

const unwrap = async ({ id, kdf, wrapped }: Seal, passphrase: string) =>
  decrypt(await derive(kdf, passphrase), `seal/${id}`, wrapped);

async function derive({ N, r, p, salt }: Kdf, passphrase: string): Promise<CryptoKey> {
  // Keyboards differ in how they put an accent on a letter.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  return keyOf(new Uint8Array(await scryptAsync(typed, salt, { N, r, p, dkLen: 32 })));
}
