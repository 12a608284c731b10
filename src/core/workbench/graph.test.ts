import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playable, walkThrough } from '#core/check/check.ts';
import type { InkFile } from './draft.ts';
import { firstUnfolded, sheetOf } from './folding.ts';
import { type Graph, START } from './graph.ts';
import { groupsOf } from './groups.ts';
import { openDraft, readingOf } from './reading.ts';
import { casesOfTheHouse, filesOf } from '#core/testing/stories.fixture.ts';
import { SMALL } from '#core/testing/small-case.fixture.ts';

const filesIn = (files: Readonly<Record<string, string>>): InkFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }));

const read = (files: Readonly<Record<string, string>>, main: string) =>
  readingOf(openDraft({ main, files: filesIn(files) }));

const foreign = (text: string): Graph => read({ 'house.ink': text }, 'house.ink').graph;
const waysOf = ({ ways }: Graph): string[] => ways.map(way => `${way.from} > ${way.to}`);

describe.each(casesOfTheHouse())('%s', id => {
  const { graph, names, isCase } = read(filesOf(id), `${id}/case.ink`);
  const own = new Set(graph.knots.filter(one => one.file.startsWith(`${id}/`)).map(one => one.name));
  const isOwn = (name: string): boolean => own.has(name);

  test('has every knot on its map, and each is led to', () => {
    expect(isCase && !graph.isGuess).toBe(true);
    const functions = Object.values(filesOf(id)).flatMap(text => [...text.matchAll(/=== function (\w+)/g)]);
    const isFunction = new Set(functions.map(([, name]) => name));
    expect(graph.knots.filter(one => one.kind === 'knot').map(one => one.name)).toEqual(
      names.knots.map(one => one.name).filter(name => !isFunction.has(name)),
    );
    expect(graph.knots.filter(one => !one.isReached && isOwn(one.name))).toEqual([]);
  });

  test('is grouped: each knot once, the conversation by moments and the meeting by stages', () => {
    const groups = groupsOf(graph);
    expect(groups.flatMap(group => group.knots).toSorted()).toEqual(
      graph.knots.map(one => one.name).toSorted(),
    );
    expect(groups.flatMap(({ of }) => (of.kind === 'stage' ? [of.stage] : []))).toEqual([
      'opening',
      'telling',
      'facts',
      'floor',
      'return',
      'closing',
    ]);
    expect(groups.filter(({ of, knots }) => of.kind === 'file' && knots.some(isOwn))).toEqual([]);
    expect(sheetOf(graph, groups, firstUnfolded(graph, groups)).sites.length).toBeLessThan(30);
  });

  test('is guessed much the same from its lines alone', () => {
    const [first, ...rest] = filesIn(filesOf(id));
    const broken = read(
      Object.fromEntries(
        [first, ...rest].flatMap(one => (one ? [[one.path, `${one.text}\n{broken\n`]] : [])),
      ),
      `${id}/case.ink`,
    ).graph;
    expect(broken.isGuess).toBe(true);
    const guessed = new Set(waysOf(broken));
    expect(waysOf(graph).filter(way => !guessed.has(way))).toEqual([]);
  });
});

test('whatever a run meets is led to', () => {
  const opened = openDraft({ main: 'small/case.ink', files: filesIn(SMALL) });
  const can = playable(opened);
  if (!can) throw new Error('It cannot be played.');
  const { graph } = readingOf(opened);
  const reached = new Set(graph.knots.filter(one => one.isReached).map(one => one.name));
  const met = walkThrough(can, 1).explored.walks.flatMap(walk => walk.knots);
  expect(met.length).toBeGreaterThan(0);
  expect(met.filter(name => !reached.has(name))).toEqual([]);
});

test('a knot counts what stands in it', () => {
  const { graph } = read(SMALL, 'small/case.ink');
  expect(graph.knots.find(one => one.name === 'encounter')).toMatchObject({
    file: 'small/encounter.ink',
    line: 5,
    moments: ['the_door'],
    replies: 2,
    turns: 0,
    lines: 4,
  });
  expect(graph.knots.find(one => one.name === 'floor')).toMatchObject({ stage: 'floor', turns: 6 });
});

test('what nothing leads to is on the map all the same, and said', () => {
  const graph = foreign('-> a\n=== a ===\nA.\n-> END\n=== lost ===\n-> a\n');
  expect(graph.knots.map(one => [one.name, one.isReached])).toEqual([
    [START, true],
    ['a', true],
    ['lost', false],
  ]);
});

test('words of the object that everything inherits from are names like others', () => {
  const graph = foreign('-> constructor\n=== constructor ===\n-> __proto__\n=== __proto__ ===\n-> END\n');
  expect(waysOf(graph)).toEqual([' > constructor', 'constructor > __proto__']);
  expect(groupsOf(graph).flatMap(group => group.knots)).toHaveLength(3);
});

test('a moment that comes again elsewhere is a group of its own; where it may begin in two ways, it is one', () => {
  const text = `# moment: x; x
# moment: y; y
-> one
=== one ===
One. # moment: x
* [Left] -> left
* [Right] -> right
=== left ===
Left. # moment: y
-> later
=== right ===
Right. # moment: y
-> later
=== later ===
Later. # moment: x
-> END
`;
  expect(groupsOf(foreign(text)).map(group => group.knots)).toEqual([
    [START, 'one'],
    ['left', 'right'],
    ['later'],
  ]);
});

/** Made-up stories: knots that lead to some others, some with a moment, some with stitches. */
const stories = fc
  .array(
    fc.record({
      to: fc.array(fc.nat(11), { maxLength: 3 }),
      moment: fc.option(fc.constantFrom('x', 'y', 'z')),
      stitches: fc.nat(2),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map(knots =>
    knots
      .map(({ to, moment, stitches }, at) =>
        [
          `=== k${at} ===`,
          `Words.${moment === null ? '' : ` # moment: ${moment}`}`,
          ...to.map(next => `* [On] -> k${next % knots.length}`),
          '- -> END',
          ...Array.from(
            { length: stitches },
            (_, nth) => `= s${nth}\nMore.\n-> k${(at + nth) % knots.length}`,
          ),
        ].join('\n'),
      )
      .join('\n'),
  );
const folds = fc.tuple(stories, fc.func(fc.boolean()));

test('folded in any way, each knot lies in one place, and roads are the ways between places', () => {
  fc.assert(
    fc.property(folds, ([text, isOpen]) => {
      const graph = foreign(`-> k0\n${text}\n`);
      const groups = groupsOf(graph);
      const keys = [...groups.map(group => group.key), ...graph.knots.map(one => one.name)];
      const { sites, roads, regions } = sheetOf(graph, groups, new Set(keys.filter(key => isOpen(key))));

      const lying = sites.flatMap(site => site.knots.map(one => one.name));
      expect(lying.toSorted()).toEqual(graph.knots.map(one => one.name).toSorted());
      const siteOf = new Map(sites.flatMap(site => site.knots.map(one => [one.name, site.key])));
      const between = graph.ways.filter(way => siteOf.get(way.from) !== siteOf.get(way.to));
      const onRoads = roads.flatMap(road => [...road.there, ...road.back]);
      expect(new Set(onRoads)).toEqual(new Set(between));
      expect(onRoads).toHaveLength(between.length);
      for (const { from, to, there, back } of roads) {
        for (const way of there) expect([siteOf.get(way.from), siteOf.get(way.to)]).toEqual([from, to]);
        for (const way of back) expect([siteOf.get(way.from), siteOf.get(way.to)]).toEqual([to, from]);
      }
      const inRegion = sites.flatMap(site => site.region ?? []);
      expect(new Set(inRegion)).toEqual(new Set(regions.map(group => group.key)));
    }),
    { numRuns: 60 },
  );
});

test('a text that ink cannot read is a map of its arrows', () => {
  const graph = foreign(
    '-> a\n=== a ===\n{oh\n-> b.inner -> c // -> d\n=== b ===\n= inner\n->->\n=== c ===\n<- a\n=== d ===\n',
  );
  expect(graph.isGuess).toBe(true);
  expect(waysOf(graph)).toEqual([' > a', 'a > b.inner', 'a > c', 'b > b.inner', 'c > a']);
});
