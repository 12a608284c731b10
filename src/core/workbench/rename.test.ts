import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEATURES } from '#core/testing/ink-features.fixture.ts';
import { filesOf } from '#core/testing/stories.fixture.ts';
import { draftOf, SMALL_DRAFT } from './draft.fixture.ts';
import { type Draft, textIn } from './draft.ts';
import { edited } from './edit.ts';
import { openDraft } from './reading.ts';
import { rename } from './rename.ts';
import type { Use } from './use.ts';
import { givenAt, sameName, namedAt, usesIn } from './uses.ts';

const HOUSE = draftOf('blue-folder/case.ink', filesOf());
const INK = draftOf('ink.ink', {
  'ink.ink': FEATURES['places that begin with a choice, come to in every way'] ?? '',
});

/** Each name once, where it is given. */
const namesOf = (draft: Draft): readonly Use[] =>
  usesIn(draft).filter(
    (use, at, all) => use.isGiven && all.findIndex(one => one.isGiven && sameName(one, use)) === at,
  );

function renamed(draft: Draft, use: Use, to: string): Draft {
  const done = rename(draft, use, to);
  if (!done.ok) throw new Error(`${use.kind} ${use.name}: ${done.fault}`);
  return edited(draft, done.value.edits);
}
const place = (draft: Draft, path: string, words: string): Use => {
  const use = namedAt(usesIn(draft), path, textIn(draft, path)?.indexOf(words) ?? -1);
  if (!use) throw new Error(`Nothing has a name at "${words}".`);
  return use;
};
const back = (now: Draft, use: Use, name: string): Use => {
  const found = usesIn(now).find(one => one.isGiven && one.kind === use.kind && one.name === name);
  if (!found) throw new Error(`${use.kind} ${name} is gone.`);
  return found;
};

const ANEW = 'quitenew';

describe.each([
  ['the small case', SMALL_DRAFT],
  ['a case of the house', HOUSE],
  ['ink alone', INK],
])('%s', (_, draft) => {
  test('a new name and then the old one again changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...namesOf(draft)), use => {
        const now = renamed(draft, use, ANEW);
        expect(now).not.toEqual(draft);
        const then = renamed(now, back(now, use, ANEW), use.name);
        // The id has no dash to give back to MEI-LING.
        const plain = (one: Draft) => one.files.map(({ text }) => text.replaceAll('MEI-LING:', 'MEILING:'));
        expect(plain(then)).toEqual(plain(draft));
      }),
      { numRuns: 25 },
    );
  });
});

test('the checker finds of the small case what it found before, whatever is renamed', () => {
  const found = (one: Draft) =>
    openDraft(one).findings.map(({ code, file, line, message }) => `${file}:${line} ${code} ${message}`);
  const spoilt: Draft = {
    ...SMALL_DRAFT,
    files: SMALL_DRAFT.files.map(({ path, text }) => ({
      path,
      text: text.replace('# face: wry', '# face: odd'),
    })),
  };
  const before = found(spoilt);
  expect(before.length).toBeGreaterThan(0);
  // Seven knots belong to every case; whoever renames one is told what is missing.
  const ours = /^(?:encounter|opening|telling|facts|floor|returning|closing)$/;
  for (const use of namesOf(spoilt).filter(({ kind, name }) => kind !== 'knot' || !ours.test(name)))
    expect(found(renamed(spoilt, use, ANEW)).map(one => one.replaceAll(ANEW, use.name))).toEqual(before);
});

test('a label and the id beside it are one name, in every file', () => {
  const now = renamed(SMALL_DRAFT, place(SMALL_DRAFT, 'small/encounter.ink', 'asked)'), 'wondered');
  const text = now.files.map(file => file.text).join('\n');
  expect(text).toContain('* (wondered) [What makes you ask? # id: wondered # move: cue.explore]');
  expect(text).not.toMatch(/\basked\b/);
});

test('a person is called by another name before speech as well', () => {
  const now = renamed(SMALL_DRAFT, place(SMALL_DRAFT, 'small/case.ink', 'ana; Ana'), 'eva');
  expect(textIn(now, 'small/encounter.ink')).toContain('EVA: Say it, then.');
  expect(textIn(now, 'small/encounter.ink')).toContain('# of: eva');
  expect(textIn(now, 'small/case.ink')).toContain('# person: eva; Ana Bello');
});

test('words in which the name only occurs stay as they are', () => {
  const now = renamed(SMALL_DRAFT, place(SMALL_DRAFT, 'small/encounter.ink', 'the_news\n'), 'the_word');
  expect(textIn(now, 'small/encounter.ink')).toContain('=== the_word ===');
  expect(textIn(now, 'small/encounter.ink')).toContain('# moment: the_news');
});

test.each([
  ['the_news', 'taken', 'encounter'],
  ['the_news', 'taken', 'trust'],
  ['the_news', 'taken', 'asked'],
  ['the_news', 'word', 'temp'],
  ['the_news', 'letters', 'two words'],
  ['the_news', 'letters', '1st'],
  ['the_news', 'same', 'the_news'],
])('%s may not be renamed: %s (%s)', (name, fault, to) => {
  const use = place(SMALL_DRAFT, 'small/encounter.ink', `${name}\n`);
  expect(rename(SMALL_DRAFT, use, to)).toEqual({ ok: false, fault });
});

test('where a name is given is found from wherever it stands', () => {
  const uses = usesIn(HOUSE);
  const from = place(HOUSE, 'blue-folder/debrief.ink', 'ray_ask');
  expect(givenAt(uses, from)).toMatchObject({
    kind: 'label',
    key: 'the_brother.ray_ask',
    path: 'blue-folder/encounter.ink',
  });
  const heard = place(HOUSE, 'blue-folder/debrief.ink', 'the_folder');
  expect(givenAt(uses, heard)).toMatchObject({ kind: 'moment', path: 'blue-folder/case.ink' });
});
