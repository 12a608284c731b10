import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '#core/model/run.fixture.ts';
import type { RunEvent } from '#core/model/run.ts';
import { type Entry, transcriptOf } from '#core/model/transcript.ts';
import { besideOf, floorBeside, type Passage, type PartBeside } from './beside.ts';
import { commonOf } from './common.ts';
import { contributionsIn } from './contributions.ts';
import { door, reply, said, turn } from './seen.fixture.ts';

const log = run.map(({ events }) => events);
/** Two logs that have much in common: one is the other with something put in, left out or turned round. */
const pair = fc
  .tuple(log, log, fc.nat(12), fc.nat(12))
  .map(([one, other, from, to]): [RunEvent[], RunEvent[]] => [
    [...one],
    [...one.slice(0, from), ...other, ...one.slice(to)],
  ]);

const firsts = (passage: Passage): readonly Entry[] =>
  passage.kind === 'alike' ? passage.twins.map(twin => twin.first) : passage.first;
const nows = (passage: Passage): readonly Entry[] =>
  passage.kind === 'alike' ? passage.twins.map(twin => twin.now) : passage.now;
const merged = (parts: readonly PartBeside[], side: typeof firsts): number[] =>
  parts.flatMap(part => part.passages.flatMap(passage => side(passage).map(entry => entry.at)));

/** Every entry of a log, where it stands in it. */
const whole = (events: readonly RunEvent[]): number[] =>
  transcriptOf(events).flatMap(part => part.entries.map(entry => entry.at));
const onFloor = (events: readonly RunEvent[]): number[] =>
  contributionsIn(events).flatMap(one => one.entries.map(entry => entry.at));
const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);

describe('two runs side by side', () => {
  test('have both logs in them, whole', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const parts = besideOf(one, other);
        expect(sorted([...merged(parts, firsts), ...onFloor(one)])).toEqual(whole(one));
        expect(sorted([...merged(parts, nows), ...onFloor(other)])).toEqual(whole(other));
      }),
    );
  });

  test('keep the order of both within a part', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        for (const part of besideOf(one, other)) {
          expect(merged([part], firsts)).toEqual(sorted(merged([part], firsts)));
          expect(merged([part], nows)).toEqual(sorted(merged([part], nows)));
        }
      }),
    );
  });

  test('part for the first time once at most, and before every other difference', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const kinds = besideOf(one, other).flatMap(part => part.passages.map(({ kind }) => kind));
        const apart = kinds.filter(kind => kind !== 'alike');
        expect(apart.map(kind => kind === 'parting')).toEqual(apart.map((_, at) => at === 0));
      }),
    );
  });

  test('are all alike where they are one', () => {
    fc.assert(
      fc.property(log, events => {
        const parts = besideOf(events, events);
        expect(parts.every(part => part.passages.every(passage => passage.kind === 'alike'))).toBe(true);
        const floor = floorBeside(events, events);
        expect([floor.onlyFirst, floor.onlyNow]).toEqual([[], []]);
      }),
    );
  });

  test('part at a choice, and meet again', () => {
    const one = [said('Yes?'), reply('sit'), said('Tired.'), said('How long?'), door];
    const other = [said('Yes?'), reply('wait'), said('How long?'), door];
    const [part] = besideOf(one, other);
    expect(
      part?.passages.map(passage => [passage.kind, firsts(passage).length, nows(passage).length]),
    ).toEqual([
      ['alike', 1, 1],
      ['parting', 2, 1],
      ['alike', 2, 2],
    ]);
  });
});

test('of the floor, each turn stands on the side on which it was said', () => {
  const meeting = (...turns: readonly string[]): RunEvent[] => [
    said('We imagine.', { stage: 'floor' }),
    ...turns.flatMap(id => [turn(id), said(`About ${id}.`)]),
  ];
  const { both, onlyFirst, onlyNow } = floorBeside(meeting('a', 'b', 'c'), meeting('c', 'd', 'a'));
  const ids = (list: typeof both) => list.map(one => one.turn.text);
  expect([ids(both), ids(onlyFirst), ids(onlyNow)]).toEqual([['c', 'a'], ['b'], ['d']]);
});

describe('what two lists have in common', () => {
  const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 });
  const longest = (one: readonly string[], other: readonly string[]): number => {
    const [a, ...restA] = one;
    const [b, ...restB] = other;
    if (a === undefined || b === undefined) return 0;
    return a === b ? longest(restA, restB) + 1 : Math.max(longest(restA, other), longest(one, restB));
  };

  test('is alike, in order, and as long as can be', () => {
    fc.assert(
      fc.property(few, few, (one, other) => {
        const matches = commonOf(one, other);
        expect(matches.map(([a]) => one[a])).toEqual(matches.map(([, b]) => other[b]));
        for (const side of [0, 1] as const)
          expect(matches.every((match, at) => at === 0 || (matches[at - 1]?.[side] ?? 0) < match[side])).toBe(
            true,
          );
        expect(matches).toHaveLength(longest(one, other));
      }),
    );
  });

  test('of two that are too long for a table, is how they begin and end', () => {
    const long = (letter: string) => ['same', ...Array.from({ length: 3000 }, () => letter), 'same'];
    expect(commonOf(long('a'), [...long('b'), 'same'])).toEqual([
      [0, 0],
      [3001, 3002],
    ]);
  });
});
