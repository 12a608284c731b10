import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AIMS } from './aim.ts';
import { SITUATIONS } from './situation.ts';
import { ANYTHING, chosen, isAnything, LENGTHS, type Wanted } from './wanted.ts';

const one = (title: string, more: Partial<Parameters<typeof chosen>[0][number]> = {}) => ({
  title,
  summary: 'A question at a door.',
  you: 'a doctor',
  with: 'Stefan Kovač, 49',
  setting: 'Room 1',
  country: 'England',
  practises: ['waiting'],
  situations: [SITUATIONS[0]],
  aims: [AIMS[0], AIMS[1]],
  minutes: 30,
  ...more,
});
const titles = (cases: readonly { title: string }[]) => cases.map(({ title }) => title);

const CASES = fc.array(
  fc
    .record({
      title: fc.string(),
      situations: fc.subarray([...SITUATIONS], { minLength: 1, maxLength: 2 }),
      aims: fc.subarray([...AIMS], { minLength: 2, maxLength: 4 }),
      minutes: fc.integer({ min: 1, max: 90 }),
    })
    .map(({ title, ...more }) => one(title, more)),
);
const WANTED: fc.Arbitrary<Wanted> = fc.record({
  situation: fc.option(fc.constantFrom(...SITUATIONS), { nil: undefined }),
  aim: fc.option(fc.constantFrom(...AIMS), { nil: undefined }),
  length: fc.option(fc.constantFrom(...LENGTHS), { nil: undefined }),
  words: fc.oneof(fc.constant(''), fc.constant('kovac'), fc.string()),
});

test('who wants anything is shown everything', () => {
  fc.assert(
    fc.property(CASES, cases => {
      expect(chosen(cases, ANYTHING)).toBe(cases);
    }),
  );
});

test('choosing leaves out, and never puts in or moves', () => {
  fc.assert(
    fc.property(CASES, WANTED, (cases, wanted) => {
      const left = chosen(cases, wanted);
      expect(left).toEqual(cases.filter(found => left.includes(found)));
    }),
  );
});

test('to want more is to find no more, and to want it twice finds the same', () => {
  fc.assert(
    fc.property(CASES, WANTED, WANTED, (cases, wanted, other) => {
      const once = chosen(cases, wanted);
      expect(chosen(once, wanted)).toEqual(once);
      const both = chosen(cases, {
        ...wanted,
        aim: wanted.aim ?? other.aim,
        length: wanted.length ?? other.length,
      });
      expect(once).toEqual(expect.arrayContaining([...both]));
    }),
  );
});

test('every case is found by each of its own words, and by its own length', () => {
  fc.assert(
    fc.property(CASES, cases => {
      for (const found of cases) {
        const length = found.minutes > 30 ? 'more' : found.minutes > 20 ? '30' : '20';
        for (const situation of found.situations)
          for (const aim of found.aims)
            expect(chosen(cases, { situation, aim, length, words: found.title })).toContain(found);
      }
    }),
  );
});

test.each([
  ['kovac', true],
  ['KOVAČ door', true],
  ['door kovač', true],
  ['  ', true],
  ['kovac window', false],
  ['waiting england', true],
])('"%s" is looked for without marks, capitals or order', (words, isFound) => {
  expect(titles(chosen([one('a')], { ...ANYTHING, words }))).toEqual(isFound ? ['a'] : []);
});

test('words that are only spaces are nothing wanted', () => {
  expect(isAnything({ ...ANYTHING, words: ' \t' })).toBe(true);
});
