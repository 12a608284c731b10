import { expect, test } from 'vitest';
import { BED_LOOP } from '#core/model/sound.ts';
import { closeLoop } from './close-loop.ts';

const RATE = 1000;
const { from, milliseconds } = BED_LOOP;

test('a loop goes on at its end as it began, and nothing before is touched', () => {
  // What only ever rises has the worst of seams.
  const rising = Float32Array.from({ length: milliseconds + 2 * from }, (_, at) => at);
  const whole = rising.slice();
  closeLoop(whole, RATE);
  expect(whole[from + milliseconds - 1]).toBe(from - 1);
  expect(whole.subarray(0, milliseconds)).toEqual(rising.subarray(0, milliseconds));
  expect(whole.subarray(from + milliseconds)).toEqual(rising.subarray(from + milliseconds));
});

test('what is heard once is left alone', () => {
  const short = Float32Array.from({ length: 3000 }, (_, at) => at);
  const whole = short.slice();
  closeLoop(whole, RATE);
  expect(whole).toEqual(short);
});
