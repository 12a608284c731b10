import { describe, expect, test } from 'vitest';
import { BANNED } from '#core/check/rules.ts';
import { type Move, SPACE_OF_MOVE } from '#core/model/move.ts';
import { moveWords } from './moves.ts';
import { reviewWords } from './review.ts';
import { SOURCES } from './sources.ts';

const MOVES = Object.entries(moveWords());
const ids = Object.keys(SPACE_OF_MOVE);

/** The words of a judge, and those that tell somebody what to do. */
const JUDGES =
  /\b(good|correct(ly)?|mistakes?|should|must|better|best|poor|well done|score[sd]?|points?|try to)\b|!/i;

/** All that is said in a catalogue, with a name in the places that wait for one. */
const saidIn = (words: unknown): string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return saidIn((words as (...names: string[]) => unknown)('this', 'that'));
  return Object.values(words as object).flatMap(saidIn);
};

test('every move has words, and no words are of a move that is none', () => {
  expect(MOVES.map(([move]) => move).toSorted()).toEqual(ids.toSorted());
});

test('no two are called alike', () => {
  const names = MOVES.map(([, { name }]) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(MOVES)('%s', (_, { name, does, astray, from }) => {
  test('is told in a short name and two short sentences', () => {
    expect(name).toMatch(/^[A-Z][^.]{3,34}$/);
    for (const sentence of [does, astray]) {
      expect(sentence).toMatch(/^(?:\p{Lu}|“).*[.?]$/u);
      expect(sentence.length).toBeLessThanOrEqual(140);
      expect(sentence).not.toMatch(/[.?] \p{Lu}/u);
    }
  });

  test('is not graded, and nobody is told what to do', () => {
    for (const said of [name, does, astray]) {
      expect(said).not.toMatch(JUDGES);
      expect(said).not.toMatch(BANNED);
    }
  });

  test('names each of its sources once', () => {
    expect(new Set(from).size).toBe(from.length);
  });
});

test('the second room speaks as no judge either', () => {
  const said = saidIn(reviewWords());
  expect(said.length).toBeGreaterThan(40);
  expect(
    said.filter(one => /\b(good|bad|correct|wrong|mistakes?|should|better|best)\b|!/i.test(one)),
  ).toEqual([]);
});

test('every source that is listed is drawn on', () => {
  const named = new Set<string>(MOVES.flatMap(([, { from }]) => [...from]));
  // These two are the room's own: its order, and what a hint and a worry are.
  const own = ['pearls', 'cues'];
  expect(Object.keys(SOURCES).filter(source => !named.has(source) && !own.includes(source))).toEqual([]);
});

test('a move that no framework names is told as ours', () => {
  const ours = MOVES.filter(([, { from }]) => from.length === 0).map(([move]) => move);
  expect(ours).toEqual(['fam.override' satisfies Move]);
});
