import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles, eachFile, type Files } from '#core/testing/stories.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import type { Draft } from './draft.ts';
import { edited } from './edit.ts';
import { idsGiven, idsIn } from './ids.ts';

const draftOf = (files: Files, main = 'whole/case.ink'): Draft => ({
  main,
  files: Object.entries(files).map(([path, text]) => ({ path, text })),
});
const given = (draft: Draft): Draft =>
  edited(
    draft,
    idsGiven(draft).map(one => one.edit),
  );
const one = (text: string): string => given({ main: 'a', files: [{ path: 'a', text }] }).files[0]?.text ?? '';

test.each([
  ['* [What are you looking for?]', '* [What are you looking for? # id: looking]'],
  ['* [Wait. # move: emo.silence]', '* [Wait. # id: wait # move: emo.silence]'],
  ['  ** {asked} [Yes] -> on', '  ** {asked} [Yes # id: yes] -> on'],
  [
    '+ (again) {x > 1} [Once more {y:now|then}] // why',
    '+ (again) {x > 1} [Once more {y:now|then} # id: again] // why',
  ],
  ['* Stay[ here], said she.', '* Stay[ here # id: stay_here], said she.'],
  ['* Turn round -> on', '* Turn round[ # id: turn_round] -> on'],
  ['* Turn round', '* Turn round # id: turn_round'],
  ['* [# move: tell.blunt]', '* [# id: reply # move: tell.blunt]'],
  ['* [Words # id:]', '* [Words # id: words]'],
  ['* [Words # id: # move: tell.blunt]', '* [Words # id: words # move: tell.blunt]'],
  ['* [Arun # peer: arun # about: the_bus]', '* [Arun # id: t_arun_the_bus # peer: arun # about: the_bus]'],
  ['* [Γιατί;]', '* [Γιατί; # id: reply]'],
  ['* [It is]\n* [It is]', '* [It is # id: it_is]\n* [It is # id: it_is_2]'],
  ['* [99 things]\r\n  X.\r\n', '* [99 things # id: r_99_things]\r\n  X.\r\n'],
  ['* -> on', '* -> on'],
  ['- (Not a choice)', '- (Not a choice)'],
  ['// * [Comment]', '// * [Comment]'],
])('%s', (before, after) => {
  expect(one(before)).toBe(after);
});

/** Takes some ids out of the whole case. */
const bare = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }).map(stays => {
  let at = 0;
  return draftOf(
    eachFile(WHOLE, text =>
      text.replaceAll(/ # id: \w+/g, tag => (stays[(at += 1) % stays.length] === true ? tag : '')),
    ),
  );
});

test('every choice gets an id of its own; one that is there stays; once is enough', () => {
  fc.assert(
    fc.property(bare, draft => {
      const after = given(draft);
      const had = idsIn(draft);
      expect([...had].filter(id => !idsIn(after).has(id))).toEqual([]);
      expect(given(after)).toEqual(after);
      const files = Object.fromEntries(after.files.map(file => [file.path, file.text]));
      const codes = readFiles('whole', files).findings.map(finding => finding.code);
      expect(codes.filter(code => code.endsWith('-id'))).toEqual([]);
      // Nothing else is touched.
      const plain = (texts: Draft): string =>
        texts.files.map(file => file.text.replaceAll(/ # id: \w+/g, '')).join();
      expect(plain(after)).toBe(plain(draft));
    }),
    { numRuns: 15 },
  );
});

test('a line that somebody is at is left, and ids stay when words change and lines move', () => {
  const draft: Draft = { main: 'a', files: [{ path: 'a', text: '* [One]\n* [Two]' }] };
  const left = edited(
    draft,
    idsGiven(draft, ({ line }) => line === 2).map(({ edit }) => edit),
  );
  expect(left.files[0]?.text).toBe('* [One # id: one]\n* [Two]');
  const moved: Draft = { main: 'a', files: [{ path: 'a', text: '* [Two]\n* [Other words # id: one]' }] };
  expect(given(moved).files[0]?.text).toBe('* [Two # id: two]\n* [Other words # id: one]');
});
