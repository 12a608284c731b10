import { ChangeSet, EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawAfter, rawPlace, shownOf, shownPlace } from './line-breaks.ts';
import { smallestChanges } from './smallest-change.ts';

const textWith = (...breaks: readonly string[]) =>
  fc
    .array(fc.constantFrom('a', 'Ana: ', '# ', 'é', ...breaks), { maxLength: 30 })
    .map(parts => parts.join(''));
/** From Windows, from Unix, from both; or from a Macintosh of the last century. */
const text = fc.oneof(textWith('\r\n', '\n'), textWith('\r'));
const raw = fc.tuple(fc.constantFrom('', '\uFEFF'), text).map(parts => parts.join(''));

test('what is written into a text is written into its letters, and all others stay', () => {
  fc.assert(
    fc.property(
      raw,
      fc.nat(40),
      fc.nat(10),
      fc.constantFrom('', 'x', 'x\ny', '\n'),
      (before, at, length, insert) => {
        const state = EditorState.create({ doc: shownOf(before) });
        const from = Math.min(at, state.doc.length);
        const changes = ChangeSet.of(
          [{ from, to: Math.min(from + length, state.doc.length), insert }],
          state.doc.length,
        );
        const shown = changes.apply(state.doc).toString();
        const after = rawAfter(before, changes, () => shown);
        expect(shownOf(after)).toBe(shown);
        expect(after.startsWith(before.slice(0, rawPlace(before, from)))).toBe(true);
        expect(
          after.endsWith(before.slice(rawPlace(before, Math.min(from + length, state.doc.length)))),
        ).toBe(true);
      },
    ),
  );
});

test('breaks of three kinds in one text stay as many', () => {
  const before = 'a\n\rb\r';
  const changes = ChangeSet.of([{ from: 2, to: 4, insert: '\n' }], shownOf(before).length);
  expect(shownOf(rawAfter(before, changes, () => ''))).toBe('a\n\n\n');
});

test('places are told from the one to the other', () => {
  expect(rawPlace('\uFEFFa\r\nb', 2)).toBe(4);
  expect(shownPlace('\uFEFFa\r\nb', 4)).toBe(2);
});

test('a new line gets the breaks of its file', () => {
  const before = '\uFEFFone\r\ntwo\r\n';
  const changes = ChangeSet.of([{ from: 3, insert: '\nand' }], shownOf(before).length);
  expect(rawAfter(before, changes, () => '')).toBe('\uFEFFone\r\nand\r\ntwo\r\n');
});

test('the smallest changes make the one text of the other', () => {
  fc.assert(
    fc.property(text.map(shownOf), text.map(shownOf), (before, after) => {
      const doc = EditorState.create({ doc: before });
      expect(doc.update({ changes: [...smallestChanges(before, after)] }).state.doc.toString()).toBe(after);
    }),
  );
  expect(smallestChanges('-> one\nx\n-> one', '-> two\nx\n-> two')).toEqual([
    { from: 3, to: 6, insert: 'two' },
    { from: 12, to: 15, insert: 'two' },
  ]);
});
