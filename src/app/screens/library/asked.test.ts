import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AIMS } from '#core/model/aim.ts';
import { SITUATIONS } from '#core/model/situation.ts';
import { ANYTHING, LENGTHS } from '#core/model/wanted.ts';
import { type Asked, makeAsked, parseAsked } from './asked.ts';

const ASKED: fc.Arbitrary<Asked> = fc.record({
  situation: fc.option(fc.constantFrom(...SITUATIONS), { nil: undefined }),
  aim: fc.option(fc.constantFrom(...AIMS), { nil: undefined }),
  length: fc.option(fc.constantFrom(...LENGTHS), { nil: undefined }),
  words: fc.string({ unit: 'grapheme' }),
  pages: fc.integer({ min: 1, max: 50 }),
});

test('what is asked is read from its address again', () => {
  fc.assert(
    fc.property(ASKED, asked => {
      expect(parseAsked(makeAsked(asked))).toEqual(asked);
    }),
  );
});

test('who asks for nothing has no query', () => {
  expect(makeAsked({ ...ANYTHING, pages: 1 })).toBe('');
});

test('an address may hold anything, and asks for what it can', () => {
  fc.assert(
    fc.property(fc.string(), query => {
      expect(parseAsked(query).pages).toBeGreaterThan(0);
    }),
  );
  expect(parseAsked('run=r1&situation=joy&aim=hint&minutes=25&pages=-1')).toEqual({
    ...ANYTHING,
    aim: 'hint',
    pages: 1,
  });
});
