import fc from 'fast-check';
import { expect, test } from 'vitest';
import { best, chance } from './chance.ts';

const words = fc.array(fc.oneof(fc.string(), fc.nat()), { maxLength: 4 });

test('chance is a function, from 0 up to 1', () => {
  fc.assert(
    fc.property(fc.integer(), words, (seed, said) => {
      const one = chance(seed, ...said);
      expect(chance(seed, ...said)).toBe(one);
      expect(one).toBeGreaterThanOrEqual(0);
      expect(one).toBeLessThan(1);
    }),
  );
});

test.each([
  ['the seed', (n: number) => chance(n, 'turn')],
  ['a number', (n: number) => chance(7, n)],
  ['a word', (n: number) => chance(7, 'turn', `t_${n}`)],
  ['the place of a word among others', (n: number) => chance(7, n, 'turn', 3)],
])('it falls evenly with %s', (_with, fall) => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 5000; n += 1) {
    const tenth = Math.floor(fall(n) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) {
    expect(count).toBeGreaterThan(400);
    expect(count).toBeLessThan(600);
  }
});

test('near seeds do not fall near', () => {
  const near = Array.from({ length: 1000 }, (_, n) => Math.abs(chance(n, 'x') - chance(n + 1, 'x')) < 0.1);
  expect(near.filter(Boolean).length).toBeLessThan(300);
});

test('words are not glued together', () => expect(chance(1, 'ab', 'c')).not.toBe(chance(1, 'a', 'bc')));

test('the best weighs most; luck decides among equals; of nothing there is no best', () => {
  const weight: Record<string, number> = { a: 1, b: 3, c: 3 };
  const luck = (item: string) => (item === 'c' ? 0.5 : 0);
  expect(best(['a', 'b', 'c'], item => weight[item] ?? 0, luck)).toBe('c');
  expect(best(['a', 'b'], item => weight[item] ?? 0, luck)).toBe('b');
  expect(
    best(
      [],
      () => 0,
      () => 0,
    ),
  ).toBeUndefined();
});
