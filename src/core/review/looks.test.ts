import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRunId, type RunId } from '#core/model/ids.ts';
import { must } from '#core/model/run.fixture.ts';
import type { RunEvent } from '#core/model/run.ts';
import { reply } from './seen.fixture.ts';
import { partedWith } from '#core/model/digest.ts';
import { type Branch, familyOf, type Look, looksOf } from './looks.ts';

const idOf = (number: number): RunId => must(parseRunId(`r${number}`));
const branch = (number: number, parent?: number, begunAt = number): Branch => ({
  id: idOf(number),
  begunAt,
  ...(parent !== undefined && { parent: { run: idOf(parent), events: 1 } }),
});

/** A list with every damage: parents that are gone, circles, runs that are their own parent, one id twice. */
const anyList = fc.array(
  fc
    .tuple(fc.nat(9), fc.option(fc.nat(12), { nil: undefined }), fc.nat(5))
    .map(([id, parent, at]) => branch(id, parent, at)),
  { maxLength: 14 },
);

const flat = (trees: readonly Look<Branch>[]): Look<Branch>[] =>
  trees.flatMap(tree => [tree, ...flat(tree.looks)]);
const drawn = ({ run, looks }: Look<Branch>): string =>
  looks.length === 0 ? run.id : `${run.id}(${looks.map(drawn).join(' ')})`;

test('whatever the list, each run stands in one place', () => {
  fc.assert(
    fc.property(anyList, runs => {
      const ids = flat(looksOf(runs)).map(({ run }) => run.id);
      expect(ids.toSorted()).toEqual([...new Set(runs.map(run => run.id))].toSorted());
    }),
  );
});

test('a look stands below the run it was taken from, and an orphan below none', () => {
  fc.assert(
    fc.property(anyList, runs => {
      const trees = looksOf(runs);
      for (const { run, looks } of flat(trees))
        for (const look of looks) expect(look.run.parent?.run).toBe(run.id);
      const ids = new Set(runs.map(run => run.id));
      const orphans = flat(trees).filter(look => look.isOrphan);
      for (const { run } of orphans) expect(ids).not.toContain(run.parent?.run);
      for (const { run } of orphans) expect(trees.map(tree => tree.run.id)).toContain(run.id);
    }),
  );
});

test('a look of a look, and two of one run', () => {
  const runs = [branch(4, 1), branch(1), branch(3, 2), branch(2, 1), branch(7)];
  expect(looksOf(runs).map(drawn)).toEqual(['r1(r2(r3) r4)', 'r7']);
  expect(drawn(must(familyOf(runs, idOf(3))))).toBe('r1(r2(r3) r4)');
  expect(familyOf(runs, idOf(9))).toBeUndefined();
});

test('a circle begins with its oldest', () => {
  expect(looksOf([branch(1, 3), branch(2, 1), branch(3, 2)]).map(drawn)).toEqual(['r1(r2(r3))']);
  expect(looksOf([branch(5, 5)]).map(drawn)).toEqual(['r5']);
});

test('ten thousand looks of one run, and a long chain of them', () => {
  const wide = [branch(0), ...Array.from({ length: 10_000 }, (_, at) => branch(at + 1, 0))];
  expect(looksOf(wide)[0]?.looks).toHaveLength(10_000);
  const long = Array.from({ length: 1000 }, (_, at) => branch(at + 1, at));
  expect(flat(looksOf(long))).toHaveLength(1000);
});

test('it parts with the first choice that the two do not share', () => {
  const events: RunEvent[] = [reply('sit'), reply('wait'), reply('ask')];
  const parent = { run: idOf(1), events: 1 };
  expect(partedWith(parent, events)).toBe('Words of wait.');
  expect(partedWith({ ...parent, events: 3 }, events)).toBeUndefined();
});
