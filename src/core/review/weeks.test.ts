import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, DIGESTS } from './digest.fixture.ts';
import { mondayOf, overWeeks } from './weeks.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const zone = fc.integer({ min: -12 * 4, max: 14 * 4 }).map(quarters => (quarters * HOUR) / 4);
const time = fc.integer({ min: -1e12, max: 4e12 });

test('a week begins on the Monday before, by the clock on the wall', () => {
  fc.assert(
    fc.property(time, zone, (at, ahead) => {
      const monday = mondayOf(at, () => ahead);
      expect(new Date(monday).getUTCDay()).toBe(1);
      expect(Math.abs(monday % DAY)).toBe(0);
      const since = at + ahead - monday;
      expect(since >= 0 && since < 7 * DAY).toBe(true);
    }),
  );
});

test('Sunday night and Monday morning are two weeks, and where one is decides which', () => {
  const night = Date.UTC(2026, 0, 11, 23, 30);
  expect(mondayOf(night, () => 0)).toBe(Date.UTC(2026, 0, 5));
  expect(mondayOf(night, () => HOUR)).toBe(Date.UTC(2026, 0, 12));
});

test('before there are three runs there is nothing to be seen', () => {
  fc.assert(
    fc.property(DIGESTS, digests => {
      expect(overWeeks(digests, () => 0) === undefined).toBe(digests.length < 3);
    }),
  );
});

test('whatever was brought or left with is in its week, and nothing else is anywhere', () => {
  fc.assert(
    fc.property(DIGESTS, zone, (digests, ahead) => {
      const seen = overWeeks(digests, () => ahead);
      if (!seen) return;
      for (const { monday, feelings, leavings } of seen.weeks) {
        const own = digests.filter(({ begunAt }) => mondayOf(begunAt, () => ahead) === monday);
        expect(own).not.toEqual([]);
        expect(feelings).toEqual(new Set(own.flatMap(one => one.feelings)));
        expect(leavings).toEqual(new Set(own.flatMap(one => one.leaving ?? [])));
      }
      const mondays = seen.weeks.map(({ monday }) => monday);
      expect(mondays).toEqual([...new Set(mondays)].toSorted((a, b) => a - b));
      expect(new Set(seen.feelings)).toEqual(new Set(digests.flatMap(one => one.feelings)));
      expect(new Set(seen.leavings)).toEqual(new Set(digests.flatMap(one => one.leaving ?? [])));
      const evenings = (theme: string) => digests.filter(({ themes }) => themes.includes(theme)).length;
      for (const theme of new Set(digests.flatMap(one => one.themes)))
        expect(seen.themes.includes(theme)).toBe(evenings(theme) > 1);
    }),
  );
});

test('the order in which runs lie on the shelf is nothing to it', () => {
  const runs = ['r1', 'r2', 'r3'].map((name, at) =>
    digest(name, { begunAt: at * 9 * DAY, feelings: ['fond'] }),
  );
  expect(overWeeks(runs.toReversed(), () => 0)).toEqual(overWeeks(runs, () => 0));
  expect(overWeeks(runs, () => 0)?.weeks).toHaveLength(3);
});
