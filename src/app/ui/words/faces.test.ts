import { expect, test } from 'vitest';
import { FACES } from '#core/model/person.ts';
import { FACE_TABLE } from './faces.ts';

test('each face is told and described in words of its own', () => {
  expect(FACE_TABLE.map(one => one.face)).toEqual(FACES);
  for (const words of [FACE_TABLE.map(one => one.told), FACE_TABLE.map(one => one.sign)])
    expect(new Set(words).size).toBe(FACES.length);
});
