import { expect, test } from 'vitest';
import type { FindingNow } from '../checking/findings-now.ts';
import { nextOf } from './next-finding.ts';

const at = (file: string, line: number): FindingNow => ({
  code: 'ink',
  severity: 'error',
  file,
  line,
  message: '',
  hint: '',
});
const FOUND = [at('b', 9), at('a', 3), at('a', 7), at('b', 2)];
const way = (isBack: boolean, from: { file: string; line: number }) => {
  const places: string[] = [];
  let here = from;
  for (let step = 0; step < 5; step += 1) {
    here = nextOf(FOUND, here, isBack) ?? here;
    places.push(`${here.file}${here.line}`);
  }
  return places;
};

test('the next finding is the next in the text, and after the last comes the first', () => {
  expect(way(false, { file: 'a', line: 3 })).toEqual(['a7', 'b2', 'b9', 'a3', 'a7']);
  expect(way(true, { file: 'a', line: 4 })).toEqual(['a3', 'b9', 'b2', 'a7', 'a3']);
  expect(nextOf([], { file: 'a', line: 1 }, false)).toBeUndefined();
});
