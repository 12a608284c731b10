import { expect, test } from 'vitest';
import { isNewest, withTail } from './draft-tail.ts';

const tail = { revision: 3, main: 'a.ink', paths: ['a.ink'], files: [{ path: 'a.ink', text: 'ab' }] };

test.each([
  ['what they follow is the last that was written', {}, { revision: 3, changedAt: 10 }, true],
  ['the writing that was under way came to its end', { writing: 20 }, { revision: 4, changedAt: 20 }, true],
  ['it did not', { writing: 20 }, { revision: 3, changedAt: 10 }, true],
  ['another tab has written', {}, { revision: 4, changedAt: 20 }, false],
  [
    'another tab has written in the place of what was under way',
    { writing: 20 },
    { revision: 4, changedAt: 21 },
    false,
  ],
  ['much was written since', { writing: 20 }, { revision: 5, changedAt: 20 }, false],
])('letters that were left: %s', (_, more, head, expected) =>
  expect(isNewest({ ...tail, ...more }, head)).toBe(expected),
);

test('letters that were left go into the file they belong to', () =>
  expect(withTail({ main: 'a.ink', files: [{ path: 'a.ink', text: 'a' }] }, tail).files).toEqual(tail.files));
