import { expect, test } from 'vitest';
import { SMALL_DRAFT } from './draft.fixture.ts';
import { landmarksIn, landmarksOf } from './landmarks.ts';

test('knots and moments are listed where they stand, in the order of the files', () => {
  const listed = landmarksOf(SMALL_DRAFT).map(
    ({ kind, name, file, line }) => `${file}:${line} ${kind} ${name}`,
  );
  expect(listed).toEqual(
    expect.arrayContaining(['small/encounter.ink:5 knot encounter', 'small/encounter.ink:6 moment the_door']),
  );
  expect(listed.filter(one => one.includes('case.ink'))).toEqual([]);
});

test('what a comment holds is no landmark, and stitches are', () => {
  const text = '/* === no ===\n*/\n=== yes\n= part\n// = not\nText. # moment: here\n';
  expect(landmarksIn({ path: 'a.ink', text }).map(one => `${one.line} ${one.kind} ${one.name}`)).toEqual([
    '3 knot yes',
    '4 stitch part',
    '6 moment here',
  ]);
});
