import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { drafts } from './drafts.fixture.ts';
import { gather, MOST_BYTES, MOST_FILES } from './gathering.ts';
import { makeZip, unzip } from './zip.ts';

const NOW = Date.UTC(2026, 0, 5);
const read = (zip: Uint8Array) => {
  const found = unzip(zip);
  if (!found.ok) return found.fault;
  const gathered = gather(found.value.raws, { left: found.value.left });
  return gathered.ok ? gathered.value : gathered.fault;
};
const CASE = { 'a-case/case.ink': strToU8('# title: A case\n') };
const odd = (path: string, bytes = strToU8('x')) => read(zipSync({ ...CASE, [path]: bytes }));

test('a draft that goes into a zip comes out of it letter for letter', () => {
  fc.assert(
    fc.property(drafts, draft => {
      const back = read(makeZip(draft, NOW));
      expect(back).toMatchObject({ draft, left: [] });
    }),
  );
});

test('a zip of a case is what the case is on a disk, and nothing more', () => {
  const draft = {
    main: 'a-case/case.ink',
    files: [
      { path: 'a-case/case.ink', text: 'INCLUDE ../group/group.ink' },
      { path: 'group/group.ink', text: '' },
      { path: 'a-case/golden/one.json', text: '{}' },
    ],
  };
  const found = unzip(makeZip(draft, NOW));
  expect(found.ok && found.value.raws.map(({ path }) => path)).toEqual(draft.files.map(({ path }) => path));
});

test.each([
  ['../up.ink', 'outside'],
  ['/root.ink', 'outside'],
  ['C:/windows.ink', 'outside'],
  ['a\\..\\b.ink', 'characters'],
  ['nul\u0000.ink', 'characters'],
  ['turned\u202e.ink', 'characters'],
  ['stream:x.ink', 'characters'],
  [`${'long/'.repeat(50)}a.ink`, 'long'],
  ['a//b.ink', 'empty'],
  ['.git/a.ink', 'hidden'],
  ['A-CASE/CASE.ink', 'twice'],
  ['picture.png', 'not-ink'],
  ['inner.zip', 'not-ink'],
])('%j in a zip is left out and named, and the rest comes in', (path, why) => {
  expect(odd(path)).toMatchObject({ draft: { files: [{ path: 'a-case/case.ink' }] }, left: [{ path, why }] });
});

test('what a Mac puts beside files is not spoken of', () => {
  expect(odd('__MACOSX/a-case/._case.ink')).toMatchObject({ left: [] });
});

test('what is no UTF-8 is named, and so are a file too large and one of too many lines', () => {
  expect(odd('a-case/latin.ink', Uint8Array.of(0x67, 0xe9))).toMatchObject({ left: [{ why: 'not-utf8' }] });
  expect(odd('a-case/large.ink', new Uint8Array(MOST_BYTES + 1))).toMatchObject({
    left: [{ why: 'too-large' }],
  });
  expect(odd('a-case/lines.ink', new Uint8Array(100_000).fill(10))).toMatchObject({
    left: [{ why: 'too-many-lines' }],
  });
});

test('a link is no file', () => {
  const zip = zipSync({
    ...CASE,
    'a-case/link.ink': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
  });
  expect(read(zip)).toMatchObject({ left: [{ path: 'a-case/link.ink', why: 'link' }] });
});

test('the same path twice is taken once', () => {
  const zip = zipSync({
    'a-case/case.ink': strToU8('# title: A case\n'),
    'a-case/casf.ink': strToU8('second'),
  });
  // Both names that a zip gives a file: before it, and in the list at the end.
  const text = new TextDecoder('latin1').decode(zip).replaceAll('casf.ink', 'case.ink');
  expect(read(Uint8Array.from(text, letter => letter.charCodeAt(0)))).toMatchObject({
    draft: { files: [{ text: '# title: A case\n' }] },
    left: [{ path: 'a-case/case.ink', why: 'twice' }],
  });
});

test('a bomb is stopped by what comes out of it, whatever it says of its size', () => {
  const zip = zipSync({ ...CASE, 'a-case/bomb.ink': new Uint8Array(30_000_000) });
  const view = new DataView(zip.buffer);
  const lies = [...zip.keys()].filter(at => at + 28 <= zip.length && view.getUint32(at, true) === 0x02014b50);
  for (const at of lies) view.setUint32(at + 24, 10, true);
  expect(read(zip)).toMatchObject({ left: [{ path: 'a-case/bomb.ink', why: 'too-large' }] });
  const many = Object.fromEntries(
    Array.from({ length: 8 }, (_, nth) => [`${nth}.ink`, new Uint8Array(1_900_000)]),
  );
  expect(read(zipSync(many))).toBe('too-large');
});

test('a zip of too many files, a cut one and one that is none are refused', () => {
  const many = Object.fromEntries(
    Array.from({ length: MOST_FILES + 1 }, (_, nth) => [`${nth}.ink`, strToU8('x')]),
  );
  expect(read(zipSync(many))).toBe('too-many');
  const zip = zipSync(CASE);
  expect(read(zip.subarray(0, zip.length - 10))).toBe('not-a-zip');
  expect(read(strToU8('no zip'))).toBe('not-a-zip');
  expect(read(zip.subarray(20))).toBe('damaged');
});

test('a file that was damaged on its way is named', () => {
  const zip = zipSync({ ...CASE, 'a-case/b.ink': [strToU8('hello'), { level: 0 }] });
  const at = new TextDecoder('latin1').decode(zip).indexOf('hello');
  zip[at] = 0x6a;
  expect(read(zip)).toMatchObject({ left: [{ path: 'a-case/b.ink', why: 'damaged' }] });
});

test('whatever bytes come, nothing is thrown', () => {
  const zip = makeZip({ main: 'a.ink', files: [{ path: 'a.ink', text: 'words '.repeat(50) }] }, NOW);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 8 }), changes => {
      const other = zip.slice();
      for (const [at, byte] of changes) other[at] = byte;
      expect(() => read(other)).not.toThrow();
    }),
  );
});
