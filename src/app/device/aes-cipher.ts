import type { Cipher } from './cipher.ts';
import { parseSealed, type Sealed } from './seal-shape.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const AES = 'AES-GCM';

/** Random bytes in memory become a key that can be used and never be read again; the bytes are wiped. */
export async function keyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt']);
  } finally {
    bytes.fill(0);
  }
}

/** A fresh 96-bit value each time, as AES-GCM asks (NIST SP 800-38D); the name is bound to it, and is not hidden. */
export async function encrypt(key: CryptoKey, name: string, plain: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: AES, iv, additionalData: encode(name) }, key, plain);
  return { iv, data: new Uint8Array(data) };
}

/** Undefined where the key is another, or the name, or any bit of it. */
export async function decrypt(
  key: CryptoKey,
  name: string,
  { iv, data }: Sealed,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: AES, iv, additionalData: encode(name) }, key, data),
    );
  } catch {
    return undefined;
  }
}

/**
 * Each record by itself, as JSON. That one was taken away, or put back as it stood earlier, this does not tell; a gap
 * in a run its parser finds.
 */
export const aesCipher = (sealedBy: string, key: CryptoKey): Cipher => ({
  sealedBy,
  seal: (name, value) => encrypt(key, name, encode(JSON.stringify(value))),
  async open(name, stored) {
    const sealed = parseSealed(stored);
    const plain = sealed && (await decrypt(key, name, sealed));
    // Handed on as it is, what somebody has put there in plain would be believed.
    if (!plain) return { unopened: stored };
    const value: unknown = JSON.parse(new TextDecoder().decode(plain));
    return value;
  },
});
