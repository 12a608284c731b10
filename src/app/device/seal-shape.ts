import * as v from 'valibot';
import { err, ok, type Result } from '#core/model/result.ts';

/**
 * Why a seal is not read.
 * - not-a-seal: a part of it is missing, or asks for what no device should do
 * - from-the-future: a newer version of this app wrote it
 */
export type SealFault = 'not-a-seal' | 'from-the-future';

const bytes = (least: number, most = least) =>
  v.pipe(
    v.instance(Uint8Array),
    v.check(({ byteLength }) => byteLength >= least && byteLength <= most),
    v.transform(given => new Uint8Array(given)),
  );
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/**
 * The bounds of the derivation are there for whoever meets a seal that something else has written: it takes 128 × N × r
 * bytes, here at most 128 MiB, and time for each p.
 */
const KDF = v.object({
  name: v.literal('scrypt'),
  N: v.pipe(
    whole(2 ** 14, 2 ** 17),
    v.check(N => Number.isInteger(Math.log2(N))),
  ),
  r: whole(1, 8),
  p: whole(1, 4),
  salt: bytes(16, 64),
});
const IV = bytes(12);
/** A key of 32 bytes, and the 16 by which it is known to be the right one. */
const WRAPPED = v.object({ iv: IV, data: bytes(48) });
const SEAL = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  kdf: KDF,
  wrapped: WRAPPED,
});
/** What is stored beside the sealed records: the key, wrapped by another that is made from the passphrase. */
export type Seal = v.InferOutput<typeof SEAL>;
export type Kdf = Seal['kdf'];

const VERSIONED = v.object({ version: v.pipe(v.number(), v.minValue(2)) });

export function parseSeal(raw: unknown): Result<Seal, SealFault> {
  if (v.is(VERSIONED, raw)) return err('from-the-future');
  const seal = v.safeParse(SEAL, raw, { abortEarly: true });
  return seal.success ? ok(seal.output) : err('not-a-seal');
}

const SEALED = v.object({ iv: IV, data: bytes(17, Number.MAX_SAFE_INTEGER) });
/** One record, as it lies in the store. */
export type Sealed = v.InferOutput<typeof SEALED>;

export function parseSealed(raw: unknown): Sealed | undefined {
  const sealed = v.safeParse(SEALED, raw, { abortEarly: true });
  return sealed.success ? sealed.output : undefined;
}
