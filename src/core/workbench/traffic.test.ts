import { expect, test } from 'vitest';
import { firstUnfolded, sheetOf } from './folding.ts';
import type { Graph } from './graph.ts';
import { groupsOf } from './groups.ts';
import { openDraft, readingOf } from './reading.ts';
import { steadied } from './steady.ts';
import { runsAt, runsOn } from './traffic.ts';

const TEXT = `# moment: x; x
-> one
=== one ===
One. # moment: x
* [Left] -> left
* [Right] -> right
=== left ===
-> last
=== right ===
-> last
=== last ===
Last. # moment: y
-> END
`;
const read = (text: string): Graph =>
  readingOf(openDraft({ main: 'a.ink', files: [{ path: 'a.ink', text }] })).graph;
const graph = read(TEXT);
const groups = groupsOf(graph);
const held = {
  runs: 10,
  knots: { one: 10, left: 6, right: 5, last: 10 },
  ways: { 'left -> last': 6, 'right -> last': 5 },
};

test('a knot has its count; a group has what is certain of it', () => {
  const open = sheetOf(graph, groups, firstUnfolded(graph, groups));
  expect(open.sites.map(site => [site.key, runsAt(held, site, graph)])).toEqual([
    ['one', { least: 10, most: 10 }],
    ['left', { least: 6, most: 6 }],
    ['right', { least: 5, most: 5 }],
    ['last', { least: 10, most: 10 }],
  ]);
  const folded = sheetOf(graph, groups, new Set());
  expect(folded.sites.map(site => runsAt(held, site, graph))).toEqual([
    { least: 10, most: 10 },
    { least: 10, most: 10 },
  ]);
  expect(folded.roads.map(road => runsOn(held, road))).toEqual([{ least: 6, most: 10 }]);
});

test('what is named like a thing that every object has was met by nobody', () => {
  const odd = read('-> constructor\n=== constructor ===\n-> END\n');
  const [, site] = sheetOf(odd, groupsOf(odd), new Set(['file a.ink'])).sites;
  expect(site && runsAt(held, site, odd)).toEqual(site && { least: 0, most: 0 });
});

test('a text that breaks while one writes keeps its map, and each knot its present line', () => {
  const broken = read(`\n\n${TEXT}{oh\n`);
  expect(broken.isGuess).toBe(true);
  const steady = steadied(graph, broken);
  expect(steady.isGuess).toBe(true);
  expect(steady.knots.map(knot => knot.line)).toEqual(broken.knots.map(knot => knot.line));
  expect(steady.ways.map(way => way.to)).toEqual(graph.ways.map(way => way.to));
  expect(steady.ways.at(-1)?.places).toEqual([{ file: 'a.ink', line: 12 }]);
  const more = read(`${TEXT}=== more ===\n{oh\n`);
  expect(steadied(graph, more)).toBe(more);
});
