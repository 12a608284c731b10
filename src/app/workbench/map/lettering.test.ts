import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLines } from './lettering.ts';

const width = (text: string): number => text.length;

test('a name is parted after its joints, words at their gaps', () => {
  expect(inLines('if_word_warned_or_bare', 10, width)).toEqual(['if_word_', 'warned_or_', 'bare']);
  expect(inLines('we spoke of waiting for Grace', 20, width)).toEqual(['we spoke of waiting', 'for Grace']);
});

test('no letter is lost, and only a piece without joints is wider than there is room', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z_. ]{0,40}$/), fc.integer({ min: 3, max: 20 }), (text, most) => {
      const lines = inLines(text, most, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line.length <= most || !/[_. ]+[^_. ]/.test(line)).toBe(true);
    }),
  );
});
