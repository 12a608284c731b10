import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endedAs } from './line-ends.ts';

const line = fc.constantFrom('a', 'b', '', '* [c]');
const mixed = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 8 })
  .map(lines => lines.flat().join(''));
const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n');

test('what an editor gives back untouched is letter for letter what it was', () => {
  fc.assert(
    fc.property(mixed, before => {
      expect(endedAs(before, plain(before))).toBe(before);
    }),
  );
});
test('its words are those that were written, whatever its lines end with', () => {
  fc.assert(
    fc.property(mixed, fc.array(line, { maxLength: 8 }), (before, lines) => {
      const now = lines.join('\n');
      expect(plain(endedAs(before, now))).toBe(now);
    }),
  );
});
test('a file from Windows stays one where something is written into it', () => {
  expect(endedAs('a\r\nb\r\nc\r\n', 'a\nnew\nb\nc\n')).toBe('a\r\nnew\r\nb\r\nc\r\n');
  expect(endedAs('a\r\nb\r\nc', 'a\nc')).toBe('a\r\nc');
});
test('where one line of many ends in another way, it alone does', () => {
  expect(endedAs('a\nb\r\nc\nd\n', 'a\nb\nc\nd\ne\n')).toBe('a\nb\r\nc\nd\ne\n');
});
