import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#core/model/run.fixture.ts';
import { aesCipher, keyOf } from './aes-cipher.ts';
import { changeSeal, makeSeal, openSeal } from './seal.ts';
import { parseSeal, parseSealed, type Seal } from './seal-shape.ts';

const PASSPHRASE = 'a tap that drips';
/** The least that a seal may cost. */
const CHEAP = { N: 2 ** 14, r: 1, p: 1 };
const { seal, cipher } = await makeSeal(PASSPHRASE, CHEAP);
const key = () => keyOf(crypto.getRandomValues(new Uint8Array(32)));
const sealedOnce = async (value: unknown) => must(parseSealed(await cipher.seal('note//n1', value)));
const opened = async (seal: Seal, passphrase: string) => {
  const one = await openSeal(seal, passphrase);
  return one.ok ? one.value : undefined;
};

test('whatever is sealed is opened as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), fc.jsonValue(), async (name, value) => {
      const stored = structuredClone(await cipher.seal(name, value));
      expect(await cipher.open(name, stored)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the same value is sealed otherwise each time, and nothing of it is to be read', async () => {
  const [one, two] = [await sealedOnce('The tap.'), await sealedOnce('The tap.')];
  expect(one.iv).not.toEqual(two.iv);
  expect(one.data).not.toEqual(two.data);
  expect(new TextDecoder('latin1').decode(one.data)).not.toContain('tap');
});

test('a record under another’s key, with one bit changed or cut short is not opened', async () => {
  const stored = await sealedOnce({ kind: 'closed' });
  const { length } = stored.data;
  for (const [at, of] of [
    [0, 'iv'],
    [0, 'data'],
    [length - 1, 'data'],
  ] as const) {
    const bytes = new Uint8Array(stored[of]);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const changed = { ...stored, [of]: bytes };
    expect(await cipher.open('note//n1', changed)).toEqual({ unopened: changed });
  }
  const short = { ...stored, data: stored.data.slice(0, -1) };
  expect(await cipher.open('note//n1', short)).toEqual({ unopened: short });
  expect(await cipher.open('note//n2', stored)).toEqual({ unopened: stored });
  expect(await cipher.open('note//n1', stored)).toEqual({ kind: 'closed' });
});

test('what was put among sealed records in plain, or under another key, is not believed', async () => {
  const plain = { version: 1, kind: 'free' };
  expect(await cipher.open('note//n1', plain)).toEqual({ unopened: plain });
  const foreign = await aesCipher('other', await key()).seal('note//n1', plain);
  expect(await cipher.open('note//n1', foreign)).toEqual({ unopened: foreign });
});

test('only the passphrase opens the seal, however its accents were typed', async () => {
  expect(await opened(seal, 'a tap that drip')).toBeUndefined();
  const again = await opened(structuredClone(seal), PASSPHRASE);
  expect(again?.sealedBy).toBe(seal.id);
  expect(await again?.open('saved', await cipher.seal('saved', 7))).toBe(7);
  const accented = await makeSeal('caf\u00E9 in Zu\u0308rich', CHEAP);
  expect(await opened(accented.seal, 'cafe\u0301 in Z\u00FCrich')).toBeDefined();
});

test('a changed passphrase opens what was sealed before, and the old one no more', async () => {
  expect(await changeSeal(seal, 'not this', 'another one')).toEqual({ ok: false, fault: 'wrong' });
  const changed = await changeSeal(seal, PASSPHRASE, 'another one', CHEAP);
  if (!changed.ok) throw new Error(changed.fault);
  expect(changed.value.id).toBe(seal.id);
  expect(changed.value.kdf.salt).not.toEqual(seal.kdf.salt);
  expect(await opened(changed.value, PASSPHRASE)).toBeUndefined();
  const again = await opened(changed.value, 'another one');
  expect(await again?.open('saved', await cipher.seal('saved', 7))).toBe(7);
});

test('unless it is told otherwise, a seal costs 32 MiB, three times', async () => {
  const { seal } = await makeSeal(PASSPHRASE);
  expect(seal.kdf).toMatchObject({ name: 'scrypt', N: 32_768, r: 8, p: 3 });
  expect(await opened(seal, PASSPHRASE)).toBeDefined();
});

test('a seal under another’s id is not opened', async () => {
  expect(await opened({ ...seal, id: '0'.repeat(32) }, PASSPHRASE)).toBeUndefined();
});

const kdf = (change: object) => ({ ...seal, kdf: { ...seal.kdf, ...change } });
test.each([
  ['nothing', null],
  ['a text', 'seal'],
  ['one without a key', { ...seal, wrapped: undefined }],
  ['one whose key is too short', { ...seal, wrapped: { ...seal.wrapped, data: new Uint8Array(47) } }],
  ['one whose key is a list', { ...seal, wrapped: { ...seal.wrapped, data: [...seal.wrapped.data] } }],
  ['one without an id', { ...seal, id: '' }],
  ['one that costs nothing', kdf({ N: 2 })],
  ['one that costs 16 GiB', kdf({ N: 2 ** 24 })],
  ['one that costs an hour', kdf({ p: 10_000 })],
  ['one whose blocks are vast', kdf({ r: 4_096 })],
  ['one of no power of two', kdf({ N: 2 ** 15 + 1 })],
  ['one of infinite cost', kdf({ N: Number.POSITIVE_INFINITY })],
  ['one with a vast salt', kdf({ salt: new Uint8Array(1_000_000) })],
  ['one of another making', kdf({ name: 'pbkdf2' })],
])('%s is no seal', (_, raw) => {
  expect(parseSeal(raw)).toEqual({ ok: false, fault: 'not-a-seal' });
});

test('a seal is read as it was made, and a newer one is told from a broken one', () => {
  expect(parseSeal(structuredClone(seal))).toEqual({ ok: true, value: seal });
  expect(parseSeal({ ...seal, version: 2 })).toEqual({ ok: false, fault: 'from-the-future' });
});
