import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACES, type Person } from '#core/model/person.ts';
import { parsePersonId } from '#core/model/ids.ts';
import { lookOf, parseLook } from './look.ts';
import { drawInline } from './sprite.ts';

function person(id: string, portrait: string): Person {
  const known = parsePersonId(id);
  if (!known) throw new Error(id);
  return { id: known, name: id, about: '', pronouns: '', seat: 'peer', portrait };
}
const idsIn = (sprite: string): string[] => [...sprite.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

/** What every object has, as an author's words. */
const INHERITED = [
  'constructor',
  '__proto__',
  'toString',
  'constructor top',
  'constructor hair',
  'valueOf headscarf',
];

test.each(INHERITED)('"%s" is no word of a portrait', words => {
  expect(parseLook(words)).toEqual({ ok: false, fault: [words.toLowerCase()] });
  expect(lookOf(words)).toEqual(lookOf(''));
});

test('whatever a portrait says, somebody is drawn, and nothing of what it says is in the drawing', () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom(...INHERITED, '"><script>alert(1)</script>')),
      words => {
        const sprite = drawInline([person('ana', words)], 'a.');
        expect(idsIn(sprite)).toEqual(['a.ana', 'a.ana-over', ...FACES.map(face => `a.face-${face}`)]);
        expect(sprite).not.toMatch(/script|undefined|NaN|function/);
      },
    ),
    { numRuns: 40 },
  ));

test('what can be drawn of a portrait is drawn, whatever else it says', () => {
  expect(lookOf('grey bun, a kind smile, glasses')).toEqual(lookOf('grey bun, glasses'));
});

test('people who share a name with a face, or with each other, are drawn once', () => {
  const ids = idsIn(
    drawInline([person('face-sad', 'bob'), person('ana', ''), person('ana', ''), person('ana-over', '')], ''),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('of thousands of people a few are drawn', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => person(`p${at}`, 'bob'));
  expect(idsIn(drawInline(many, '')).length).toBeLessThan(200);
});
