import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesIn, countOf, linesBetween } from './lines-between.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', '', 'one', 'two'), { maxLength: 30 })
  .map(lines => lines.join('\n'));
const only = (before: string, now: string, kind: 'gone' | 'new') =>
  linesBetween(before, now)
    .flatMap(line => (line.kind === 'same' || line.kind === kind ? [line.text] : []))
    .join('\n');

test('what was and what is can both be read out of what lies between them', () => {
  fc.assert(
    fc.property(text, text, (before, now) => {
      expect(only(before, now, 'gone')).toBe(before);
      expect(only(before, now, 'new')).toBe(now);
    }),
  );
});
test('between a text and itself nothing has changed', () => {
  fc.assert(
    fc.property(text, one => {
      expect(changesIn(linesBetween(one, one)).every(({ kind }) => kind === 'skipped')).toBe(true);
    }),
  );
});
test('one line in the middle of a long text is one line', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => (at % 3 === 0 ? 'a line' : `line ${at}`));
  const now = long.with(9_000, 'another').toSpliced(12_000, 1);
  const between = linesBetween(long.join('\n'), now.join('\n'));
  expect([countOf(between, 'gone'), countOf(between, 'new')]).toEqual([2, 1]);
  expect(changesIn(between).length).toBeLessThan(16);
});
test('a text that was written anew is told as one, and quickly', () => {
  const [one, other] = ['x', 'y'].map(letter =>
    Array.from({ length: 5_000 }, (_, at) => `${letter}${at % 7}`).join('\n'),
  );
  expect(countOf(linesBetween(one ?? '', other ?? ''), 'new')).toBe(5_000);
});
