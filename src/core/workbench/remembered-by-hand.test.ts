import { expect, test } from 'vitest';
import { factsOf } from '#core/story/facts.ts';
import type { Worth } from '#core/story/inside.ts';
import { rememberedByHand } from './remembered-by-hand.ts';

const by = (facts: Readonly<Record<string, Worth>>) => rememberedByHand(new Map(Object.entries(facts)));

test('nobody has been here where nothing is set', () => {
  expect(by({})).toBeUndefined();
  expect(by({ evenings: 0, last_time: '', before_blue_folder: '' })).toBeUndefined();
});

test('what is set is what the case will be told', () => {
  const remembered = by({ evenings: 3, last_time: 'the-round', before_blue_folder: 'in_fives' });
  expect(remembered && factsOf(remembered)).toEqual({
    evenings: 3,
    last_time: 'the-round',
    before_blue_folder: 'in_fives',
  });
});

test('an ending that is remembered was an evening, and the last one where no other is named', () => {
  expect(by({ evenings: 0, before_blue_folder: 'in_fives' })).toMatchObject({
    evenings: 1,
    last: 'blue-folder',
  });
});
