import { expect, test } from 'vitest';
import { readFiles } from '#core/testing/stories.fixture.ts';
import { knotOfPath, knotsIn } from './knots.ts';

const INK = `VAR way = -> cellar
-> attic
=== attic ===
Dust. // === shed ===
* [Down] -> cellar
* [Round] -> hall.left ->
  {way != -> cellar: <- voices}
  ~ way = -> garden
- -> way
=== cellar ===
{TURNS_SINCE(-> attic) > 1: You were up there.}
-> across(-> garden) ->
-> DONE
=== hall ===
= left
Left.
->->
= right
->-> attic
=== voices ===
+ [Listen] -> hall
=== garden ===
~ temp paces = count(1)
-> END
=== across(-> next) ===
-> next
=== function count(x)
~ return x
`;

const knots = knotsIn('house/case.ink', INK);
const names = new Set(knots.map(one => one.name));

test('knots and stitches by their names and lines, without functions and without what a comment says', () => {
  expect(knots.map(one => `${one.line} ${one.name}`)).toEqual([
    '3 attic',
    '10 cellar',
    '14 hall',
    '15 hall.left',
    '18 hall.right',
    '20 voices',
    '22 garden',
    '25 across',
  ]);
});

test('ways of every kind, those that a variable holds too, each with its line', () => {
  const { origins } = readFiles('house', { 'house/case.ink': INK });
  const told = (origins?.ways ?? [])
    .map(({ from, to, kind, place }) => ({ from: knotOfPath(from, names), to, kind, place }))
    .filter(way => names.has(way.to))
    .map(way => `${way.place?.line ?? '-'} ${way.from} ${way.kind} ${way.to}`);
  expect(told.toSorted()).toEqual(
    [
      '2  divert attic',
      '5 attic divert cellar',
      '6 attic tunnel hall.left',
      '7 attic thread voices',
      '9 attic named cellar',
      '9 attic named garden',
      '12 cellar tunnel across',
      '12 cellar named garden',
      '- hall into hall.left',
      '19 hall.right named attic',
      '21 voices divert hall',
    ].toSorted(),
  );
});
