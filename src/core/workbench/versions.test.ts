import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinned, type VersionHead } from './versions.ts';

const NOW = Date.UTC(2026, 5, 20, 12, 30);
const MINUTE = 60_000;
const versions = fc
  .uniqueArray(
    fc.record({
      at: fc.integer({ min: 0, max: 60 * 24 * 40 }).map(minutes => NOW - minutes * MINUTE),
      name: fc.option(fc.constantFrom('before the exam', 'the long one'), { nil: undefined, freq: 6 }),
    }),
    { selector: ({ at }) => at, maxLength: 120 },
  )
  .map(list =>
    list.map(({ at, name }): VersionHead => ({
      at,
      why: 'while-writing',
      size: 10,
      ...(name !== undefined && { name }),
    })),
  );

test('thinning again takes nothing more away, and thinning in between changes nothing', () => {
  fc.assert(
    fc.property(versions, fc.nat(60 * 24 * 35), (all, minutes) => {
      const later = NOW + minutes * MINUTE;
      expect(thinned(thinned(all, NOW), NOW)).toEqual(thinned(all, NOW));
      expect(thinned(thinned(all, NOW), later)).toEqual(thinned(all, later));
    }),
  );
});
test('whatever has a name stays, and so does all of the last hour', () => {
  fc.assert(
    fc.property(versions, all => {
      const left = thinned(all, NOW);
      const safe = all.filter(({ at, name }) => name !== undefined || NOW - at < 60 * MINUTE);
      expect(left).toEqual(expect.arrayContaining(safe));
    }),
  );
});
test('after an hour one an hour is left, after a day one a day, after a month none', () => {
  const every = (from: number, to: number, step: number): VersionHead[] =>
    Array.from({ length: Math.floor((to - from) / step) }, (_, nth) => ({
      at: NOW - (from + nth * step) * MINUTE,
      why: 'while-writing',
      size: 1,
    }));
  expect(thinned(every(61, 60 * 24, 5), NOW).length).toBeLessThanOrEqual(24);
  expect(thinned(every(60 * 24, 60 * 24 * 30, 60), NOW).length).toBeLessThanOrEqual(31);
  expect(thinned(every(60 * 24 * 30 + 1, 60 * 24 * 40, 60), NOW)).toEqual([]);
});
test('where there is no room the oldest go first, the newest never, and none with a name', () => {
  const at = (minutes: number, name?: string): VersionHead => ({
    at: NOW - minutes * MINUTE,
    why: 'by-hand',
    size: 100,
    ...(name !== undefined && { name }),
  });
  expect(thinned([at(1), at(2), at(3), at(600, 'mine')], NOW, 250).map(one => one.at)).toEqual([
    at(1).at,
    at(2).at,
    at(600).at,
  ]);
  expect(thinned([at(1), at(2)], NOW, 10)).toHaveLength(1);
});
