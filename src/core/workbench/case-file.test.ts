import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf } from '#core/testing/stories.fixture.ts';
import {
  APP_VERSION,
  type CaseFile,
  caseFileOf,
  makeCaseFile,
  parseCaseFile,
  type Report,
} from './case-file.ts';
import type { Draft } from './draft.ts';

const step = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  fc.constantFrom('__proto__', 'constructor', 'Über uns', 'the ring'),
);
const path = fc.tuple(step, step).map(steps => `${steps.join('/')}.ink`);
const draft: fc.Arbitrary<Draft> = fc
  .uniqueArray(
    fc.record({ path, text: fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\0', '')) }),
    {
      selector: file => file.path.toLowerCase(),
      minLength: 1,
      maxLength: 6,
    },
  )
  .map(files => ({ main: files[0]?.path ?? '', files }));
const finding = fc.record({
  code: fc.stringMatching(/^[a-z-]{1,30}$/),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
  file: path,
  line: fc.nat(),
  message: fc.string(),
  hint: fc.string(),
});
const report: fc.Arbitrary<Report> = fc.record(
  {
    runs: fc.nat(),
    findings: fc.array(finding, { maxLength: 5 }),
    counts: fc.record({
      replies: fc.nat(),
      turns: fc.nat(),
      words: fc.nat(),
      walks: fc.nat(),
      pairs: fc.nat(),
    }),
  },
  { requiredKeys: ['runs', 'findings'], noNullPrototype: true },
);
const caseFile = fc
  .tuple(draft, fc.nat(), fc.option(report, { nil: undefined }))
  .map(([one, at, said]) => caseFileOf(one, at, said));

test('what is written is read again, whatever is in it', () =>
  fc.assert(
    fc.property(caseFile, one => {
      const read = parseCaseFile(makeCaseFile(one));
      expect(read).toEqual({ ok: true, value: one });
    }),
    { numRuns: 100 },
  ));

test('a case of the house is read as it was written', () => {
  const files = Object.entries(filesOf()).map(([path, text]) => ({ path, text }));
  const one = caseFileOf({ main: 'blue-folder/case.ink', files }, 1);
  expect(parseCaseFile(makeCaseFile(one))).toEqual({ ok: true, value: one });
});

test('no text throws', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.tuple(caseFile, fc.nat(), fc.string()).map(spoilt),
      ),
      text => {
        const { ok } = parseCaseFile(text);
        expect(typeof ok).toBe('boolean');
      },
    ),
    { numRuns: 300 },
  ));

/** The same with other letters in one place. */
function spoilt([one, at, letters]: [CaseFile, number, string]): string {
  const text = makeCaseFile(one);
  const from = at % text.length;
  return text.slice(0, from) + letters + text.slice(from + letters.length);
}

const SOUND = caseFileOf(
  { main: 'a/case.ink', files: [{ path: 'a/case.ink', text: '# title: A' }] },
  1_700_000_000_000,
  { runs: 1, findings: [] },
);
const faultOf = (raw: unknown): string | undefined => {
  const read = parseCaseFile(typeof raw === 'string' ? raw : JSON.stringify(raw));
  return read.ok ? undefined : read.fault;
};
const withFiles = (...files: readonly (readonly [path: string, text: string])[]): CaseFile => ({
  ...SOUND,
  draft: { main: files[0]?.[0] ?? '', files: files.map(([path, text]) => ({ path, text })) },
});
const named = (path: string): CaseFile => withFiles([path, '']);

test.each([
  ['sound', SOUND, undefined],
  ['empty', '', 'not-json'],
  ['a zip', 'PK\u0003\u0004 and more', 'archive'],
  ['packed otherwise', '\u001F\u008B', 'archive'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'not-json'],
  ['cut off', makeCaseFile(SOUND).slice(0, -20), 'not-json'],
  ['a list', [], 'not-a-case-file'],
  ['a run', { afterword: 'run', version: 1 }, 'not-a-case-file'],
  ['of no version', { ...SOUND, version: 'one' }, 'not-a-case-file'],
  ['of a later version', { ...SOUND, version: 2 }, 'from-the-future'],
  ['of version 0', { ...SOUND, version: 0 }, 'not-a-case-file'],
  ['of a time that is none', { ...SOUND, madeAt: 1e300 }, 'not-a-case-file'],
  ['of a million meetings and more', { ...SOUND, report: { runs: 1e308, findings: [] } }, 'not-a-case-file'],
  ['without files', { ...SOUND, draft: { main: 'a/case.ink', files: [] } }, 'not-a-case-file'],
  ['with files by name', { ...SOUND, draft: { main: 'a.ink', files: { 'a.ink': '' } } }, 'not-a-case-file'],
  [
    'with a text that is none',
    { ...SOUND, draft: { main: 'a.ink', files: [{ path: 'a.ink', text: 1 }] } },
    'not-a-case-file',
  ],
  ['without its main file', { ...SOUND, draft: { ...SOUND.draft, main: 'b/case.ink' } }, 'no-main'],
  ['going up', named('../case.ink'), 'bad-path'],
  ['going up inside', named('a/../../case.ink'), 'bad-path'],
  ['from the root', named('/etc/case.ink'), 'bad-path'],
  ['from a drive', named('C:/case.ink'), 'bad-path'],
  ['with backslashes', named('a\\case.ink'), 'bad-path'],
  ['hidden', named('.git/case.ink'), 'bad-path'],
  ['a script', named('a/case.js'), 'bad-path'],
  ['an address', named('javascript:alert(1)//.ink'), 'bad-path'],
  ['markup', named('<script>/case.ink'), 'bad-path'],
  ['written backwards', named('a/\u202Ekni.ink'), 'bad-path'],
  ['very deep', named(`${'a/'.repeat(40)}case.ink`), 'bad-path'],
  ['very long', named(`${'a'.repeat(400)}.ink`), 'not-a-case-file'],
  ['twice there', withFiles(['a/case.ink', ''], ['A/Case.ink', '']), 'doubled-path'],
  ['half a letter', withFiles(['a/case.ink', 'x\uD800y']), 'bad-text'],
  ['a zero', withFiles(['a/case.ink', 'x\0y']), 'bad-text'],
  ['ten million lines', withFiles(['a/case.ink', '\n'.repeat(10_000_000)]), 'too-large'],
  ['a hundred thousand lines', withFiles(['a/case.ink', '\n'.repeat(100_000)]), 'too-large'],
  ['one endless line', withFiles(['a/case.ink', '{'.repeat(100_000)]), 'too-large'],
  [
    'a hundred files',
    withFiles(...Array.from({ length: 100 }, (_, at) => [`a/${at}.ink`, ''] as const)),
    'not-a-case-file',
  ],
  ['deep brackets', '['.repeat(1_000_000), 'not-json'],
  ['deep objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, 'not-a-case-file'],
])('a file that is %s', (_, raw, fault) => expect(faultOf(raw)).toBe(fault));

test('names that every object has are names like any other', () => {
  const text = makeCaseFile(named('__proto__/case.ink')).replace(
    '"afterword"',
    '"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"isAdmin": true}}, "afterword"',
  );
  const read = parseCaseFile(text);
  expect(read).toEqual({ ok: true, value: named('__proto__/case.ink') });
  expect(Object.hasOwn({}, 'isAdmin') || 'isAdmin' in {}).toBe(false);
});

test('no more of a report is written than is read', () => {
  const [one] = fc.sample(finding, 1);
  if (!one) throw new Error('No finding.');
  const many = caseFileOf(SOUND.draft, 1, { runs: 0, findings: Array.from({ length: 3_000 }, () => one) });
  expect(parseCaseFile(makeCaseFile(many)).ok).toBe(true);
});

test('the version is the one of the app', () => {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  expect(manifest).toMatchObject({ version: APP_VERSION });
});

test('a case whose author keeps runs beside it, and writes lines without end, can be opened by others', () => {
  const ink = { path: 'a-case/case.ink', text: '# title: A case\n' };
  const kept = { path: 'a-case/golden/she-goes.json', text: '{}' };
  const said = { code: 'x', severity: 'note', file: ink.path, line: 1 } as const;
  const long = 'x'.repeat(9_000);
  const text = makeCaseFile(
    caseFileOf({ main: ink.path, files: [kept, ink] }, 1, {
      runs: 1,
      findings: [{ ...said, message: long, hint: long }],
    }),
  );
  expect(parseCaseFile(text)).toMatchObject({ ok: true, value: { draft: { main: ink.path, files: [ink] } } });
});
