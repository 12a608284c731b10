import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOOKS, portraitOf } from '#core/workbench/looks.ts';
import { parseLook } from '#core/portrait/look.ts';

const oneOf = (words: readonly string[]) => fc.constantFrom('', ...words);

test('whatever is chosen, a portrait can be drawn from its words', () => {
  fc.assert(
    fc.property(
      fc.record({
        hair: oneOf(LOOKS.hair),
        colour: oneOf(LOOKS.colour),
        skin: oneOf(LOOKS.skin),
        top: oneOf(LOOKS.top),
        also: fc.subarray([...LOOKS.also]),
      }),
      looks => {
        expect(parseLook(portraitOf(looks))).toMatchObject({ ok: true });
      },
    ),
    { numRuns: 2_000 },
  );
});

test('hair that has a colour is said with it', () => {
  const looks = { hair: 'short', colour: 'grey', skin: 'olive', top: 'navy', also: ['glasses'] };
  expect(portraitOf(looks)).toBe('grey short hair, olive skin, glasses, navy top');
  expect(portraitOf({ ...looks, hair: 'turban' })).toBe('turban, olive skin, glasses, navy top');
});
