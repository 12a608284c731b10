import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Survey } from './laid.ts';
import { laidOut } from './layout.ts';

const surveys: fc.Arbitrary<Survey> = fc
  .record({
    plots: fc.array(
      fc.record({
        width: fc.integer({ min: 60, max: 260 }),
        height: fc.integer({ min: 46, max: 90 }),
        region: fc.option(fc.nat(2), { nil: undefined }),
        column: fc.nat(1),
      }),
      { minLength: 1, maxLength: 14 },
    ),
    links: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 24 }),
  })
  .map(({ plots, links }) => {
    const named = plots.map(({ region, column, ...size }, at) => ({
      key: `k${at}`,
      ...size,
      column,
      ...(region !== undefined && { region: `${column} ${region}` }),
    }));
    const pairs = new Map(
      links
        .map(([a, b]) => [Math.min(a, b) % plots.length, Math.max(a, b) % plots.length] as const)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => [`${a} ${b}`, { key: `${a} ${b}`, from: `k${a}`, to: `k${b}` }]),
    );
    return {
      plots: named,
      tracks: [...pairs.values()],
      regions: [...new Set(named.flatMap(plot => plot.region ?? []))].map(key => ({
        key,
        width: 150,
        height: 22,
      })),
    };
  });

test('nothing lies on anything else, all lies on the sheet, and every track is drawn', () => {
  fc.assert(
    fc.property(surveys, survey => {
      const laid = laidOut(survey);
      const boxes = survey.plots.map(({ key, width, height }) => {
        const { x = 0, y = 0 } = laid.plots.find(plot => plot.key === key) ?? {};
        return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      });
      for (const [at, a] of boxes.entries()) {
        expect(Math.min(a.left, a.top, laid.width - a.right, laid.height - a.bottom)).toBeGreaterThan(-1);
        for (const b of boxes.slice(at + 1)) {
          const isApart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          expect(isApart).toBe(true);
        }
      }
      expect(laid.tracks.map(track => track.key).toSorted()).toEqual(
        survey.tracks.map(track => track.key).toSorted(),
      );
      for (const { points } of laid.tracks) expect(points.length).toBeGreaterThan(1);
      expect(laidOut(survey)).toEqual(laid);
    }),
    { numRuns: 25 },
  );
});
