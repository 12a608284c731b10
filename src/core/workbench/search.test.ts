import { expect, test } from 'vitest';
import { SMALL_DRAFT } from './draft.fixture.ts';
import { search } from './search.ts';

test('words are found in all files, whatever their capitals', () => {
  const hits = search(SMALL_DRAFT, 'MEI-LING', 50);
  expect(new Set(hits.map(hit => hit.file)).size).toBe(2);
  expect(hits[0]).toMatchObject({ file: 'group/group.ink', line: 4 });
});

test('nothing is found for blanks, and no more than was asked for', () => {
  expect(search(SMALL_DRAFT, ' ', 50)).toEqual([]);
  expect(search(SMALL_DRAFT, 'a', 3)).toHaveLength(3);
});
