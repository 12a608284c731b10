import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { includeFrom, includesIn, includeTo, withIncludes } from './includes.ts';
import { withFile, withFolder, withMain, withName, withoutFile } from './moving.ts';
import { parentOf } from './paths.ts';

const word = fc.constantFrom('a', 'b', 'case', 'group', 'x-y');
const path = fc.array(word, { minLength: 1, maxLength: 4 }).map(parts => `${parts.join('/')}.ink`);
const ends = fc.constantFrom('\n', '\r\n', ' // why\n');

/** Drafts whose files include each other, some by a path that is longer than it need be. */
const linked: fc.Arbitrary<Draft> = fc
  .uniqueArray(path, { minLength: 2, maxLength: 6 })
  .chain(paths =>
    fc.record({
      main: fc.constantFrom(...paths),
      links: fc.array(fc.tuple(fc.nat(paths.length - 1), fc.nat(paths.length), fc.boolean(), ends), {
        maxLength: 8,
      }),
      paths: fc.constant(paths),
    }),
  )
  .map(({ main, links, paths }) => ({
    main,
    files: paths.map((one, at) => ({
      path: one,
      text: links
        .filter(([from]) => from === at)
        .map(([, to, isLong, end]) => {
          const said = includeTo(parentOf(main), paths[to] ?? 'nowhere/at-all.ink');
          return `Words.\nINCLUDE ${isLong ? './' : ''}${said}${end}`;
        })
        .join(''),
    })),
  }));

const linksOf = ({ main, files }: Draft) =>
  files.map(file => includesIn(file.text).map(said => includeFrom(parentOf(main), said)));
const withoutPaths = ({ files }: Draft) => files.map(({ text }) => withIncludes(text, () => '…'));

test('an INCLUDE leads where it is said to lead', () => {
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(includeFrom(parentOf(from), includeTo(parentOf(from), to))).toBe(to);
    }),
  );
});

test('after a file got another name, every INCLUDE leads to the same file as before, and no other word has changed', () => {
  fc.assert(
    fc.property(linked, fc.nat(), path, (draft, nth, to) => {
      const from = draft.files[nth % draft.files.length]?.path ?? '';
      const named = withName(draft, from, to);
      fc.pre(named.ok);
      const now = named.ok ? named.value : draft;
      const there = new Set(draft.files.map(file => file.path));
      const called = (one: string) => (one === from ? to : one);
      // What led nowhere may lead anywhere.
      const led = linksOf(draft).map(links => links.map(one => there.has(one)));
      const onlyLed = (links: string[][]) => links.map((own, at) => own.filter((_, nth) => led[at]?.[nth]));
      expect(onlyLed(linksOf(now))).toEqual(onlyLed(linksOf(draft)).map(own => own.map(called)));
      expect(withoutPaths(now)).toEqual(withoutPaths(draft));
      expect(now.main).toBe(called(draft.main));
    }),
  );
});

const DRAFT: Draft = {
  main: 'the-ring/case.ink',
  files: [
    { path: 'the-ring/case.ink', text: 'INCLUDE ../group/group.ink\r\nINCLUDE encounter.ink\r\n' },
    { path: 'the-ring/encounter.ink', text: '' },
    { path: 'group/group.ink', text: '' },
  ],
};
test('the case’s folder gets another name, and the group stays where it is', () => {
  const now = withFolder(DRAFT, 'the-bell');
  expect(now.ok && now.value.files.map(file => file.path)).toEqual([
    'the-bell/case.ink',
    'the-bell/encounter.ink',
    'group/group.ink',
  ]);
  expect(now.ok && now.value.files[0]?.text).toBe(DRAFT.files[0]?.text);
  expect(withFolder(DRAFT, 'The Bell')).toEqual({ ok: false, fault: 'not-a-name' });
});
test('files without a folder get one, and what they include is still found', () => {
  const loose = withFolder(
    {
      main: 'a.ink',
      files: [
        { path: 'a.ink', text: 'INCLUDE lib/b.ink' },
        { path: 'lib/b.ink', text: '' },
      ],
    },
    'one',
  );
  expect(loose.ok && loose.value.files).toEqual([
    { path: 'one/a.ink', text: 'INCLUDE ../lib/b.ink' },
    { path: 'lib/b.ink', text: '' },
  ]);
});

test.each([
  ['group/GROUP.ink', 'twice'],
  ['../out.ink', 'outside'],
  ['the-ring/notes.txt', 'not-ink'],
  ['', 'empty'],
])('a file cannot be called %j', (to, fault) => {
  expect(withName(DRAFT, 'the-ring/encounter.ink', to)).toEqual({ ok: false, fault });
  expect(withFile(DRAFT, to)).toEqual({ ok: false, fault });
});
test('a name may differ from what it was by its letters’ size alone', () => {
  expect(withName(DRAFT, 'group/group.ink', 'group/Group.ink').ok).toBe(true);
});
test('the file that the story begins with cannot go, before another one is chosen', () => {
  expect(withoutFile(DRAFT, DRAFT.main)).toEqual({ ok: false, fault: 'main' });
  const other = withMain(DRAFT, 'the-ring/encounter.ink');
  expect(other.ok && withoutFile(other.value, DRAFT.main).ok).toBe(true);
});
