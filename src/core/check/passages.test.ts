import { expect, test } from 'vitest';
import { meetings } from '#core/testing/check.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import { Wayfinder } from './passages.ts';

const walk = (ways: readonly (readonly [string, string])[], entered: readonly string[]) => {
  const names = [...new Set(ways.flat())].filter(name => name !== '');
  const walked = new Wayfinder(names, ways).begin();
  for (const name of entered)
    if (name.startsWith('>')) walked.stand(name.slice(1));
    else walked.enter(name);
  return [...walked.passed];
};

test('a knot is come to from the one with a way there in which one stood last', () => {
  const ways = [
    ['', 'a'],
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'a'],
  ] as const;
  expect(walk(ways, ['a', 'a.0.c-1', 'c', 'a', 'b', 'c'])).toEqual([
    ' -> a',
    'a -> c',
    'c -> a',
    'a -> b',
    'b -> c',
  ]);
});

test('of many threads that lead back, the one of the choice that was taken', () => {
  const ways = [
    ['', 'floor'],
    ['floor', 'x'],
    ['floor', 'y.z'],
    ['x', 'floor'],
    ['y.z', 'floor'],
  ] as const;
  expect(walk(ways, ['floor', 'x', 'y.z', '>x.0.3', 'floor'])).toEqual([
    ' -> floor',
    'floor -> x',
    'floor -> y.z',
    'x -> floor',
  ]);
});

test('in meetings, a way is gone in no more runs than come to its ends', () => {
  const { ways, knots, runs } = meetings(WHOLE, 20)(0, 20);
  expect(Object.keys(ways).length).toBeGreaterThan(5);
  for (const [way, count] of Object.entries(ways)) {
    const [from = '', to = ''] = way.split(' -> ');
    expect(count).toBeLessThanOrEqual(Math.min(knots[to] ?? 0, from === '' ? runs : (knots[from] ?? 0)));
  }
});
