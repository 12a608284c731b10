import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FACES } from '#core/model/person.ts';
import { TOP } from '../cli/tools.mjs';
import { openLibrary } from './library.ts';
import { parseLook } from '#core/portrait/look.ts';
import { drawPerson } from '#core/portrait/drawing.ts';
import { spritesOf } from './portraits.ts';
import { drawSprite } from '#core/portrait/sprite.ts';

const compiled = openLibrary(`${TOP}/stories`).compile();
if (!compiled.ok) throw new Error('The cases of this site do not compile.');
const cases = compiled.value;
const sprites = new Map([...spritesOf(cases)].map(([file, draw]) => [file, draw()]));
const idsIn = (sprite = ''): string[] => [...sprite.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

/** Measured: the largest case has four people, and the group ten. */
const LARGEST_CASE = 12_000;
const LARGEST_GROUP = 19_500;

test('everything that a page can ask for is drawn, and nothing twice', () => {
  for (const { case: one } of cases)
    for (const person of one.about.people) {
      const file = `portraits/${person.seat === 'encounter' ? one.about.id : 'group'}.svg`;
      const ids = idsIn(sprites.get(file));
      const asked = [person.id, `${person.id}-over`, ...FACES.map(face => `face-${face}`)];
      expect(ids).toEqual(expect.arrayContaining(asked));
      expect(new Set(ids).size).toBe(ids.length);
    }
});

test('no two faces are drawn the same', () => {
  const [sprite = ''] = sprites.values();
  const faces = FACES.map(face => new RegExp(`id="face-${face}"[^>]*>(.+?)</symbol>`).exec(sprite)?.[1]);
  expect(new Set(faces).size).toBe(FACES.length);
  expect(faces).not.toContain(undefined);
});

test.each([...sprites.keys()])('%s is light, and the page can tune its ink', file => {
  const sprite = sprites.get(file) ?? '';
  expect(gzipSync(sprite).byteLength).toBeLessThan(
    file.endsWith('/group.svg') ? LARGEST_GROUP : LARGEST_CASE,
  );
  expect(sprite).toContain('"var(--peep-ink, #');
  expect(sprite).not.toMatch(/style=|undefined|NaN|#000"/);
});

test.each([
  ['short grey hair, fair skin, wheelchair', true],
  ['headscarf, light skin', true],
  ['loose mustard headscarf, white hair', true],
  ['loose polka headscarf', false],
  ['grey polka top', false],
])('"%s" can be drawn: %s', (words, can) => expect(parseLook(words).ok).toBe(can));

test('a person whose id is taken by another drawing is told so', () => {
  const look = parseLook('short black hair');
  if (!look.ok) throw new Error(look.fault.join());
  expect(() => drawSprite(new Map([['face-sad', drawPerson(look.value)]]))).toThrow('"face-sad"');
});
