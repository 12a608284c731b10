import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ACTS, BED_LOOP, BEDS, SOUNDS } from '#core/model/sound.ts';
import { ACT_LUFS, makeAct } from './acts.ts';
import { BED_LUFS, makeBed, withMargins } from './beds.ts';
import { loudestMoment, loudness, offsetOf, seamOf, standsOut } from './loudness.ts';
import { draw, peakOf, RATE } from './signal.ts';

const FOLDER = new URL('../../../public/sound/', import.meta.url);
/** Far below where anything is clipped, in a file or by what plays it. */
const HARD = 10 ** (-9 / 20);

test('the scale is true to half a decibel: a full sine of 997 Hz is at -3 LUFS', () => {
  expect(loudness(draw(2, time => Math.sin(2 * Math.PI * 997 * time)))).toBeCloseTo(-3.01, 0);
});

describe.each(BEDS)('the bed "%s"', bed => {
  const loop = makeBed(bed);
  test('is as long as what is played of it', () => {
    expect(loop).toHaveLength((BED_LOOP.milliseconds / 1000) * RATE);
  });
  test('closes without a seam', () => expect(seamOf(loop)).toBeLessThan(0.5));
  test('is as loud as every other, and far from clipping', () => {
    expect(loudness(loop)).toBeCloseTo(BED_LUFS, 0);
    expect(peakOf(loop)).toBeLessThan(HARD);
    expect(offsetOf(loop)).toBeLessThan(1e-6);
  });
  test('has nothing in it that makes one look up', () => {
    expect(standsOut(loop)).toBeGreaterThan(1.5);
    expect(standsOut(loop)).toBeLessThan(8);
  });
  test('has in its file, before and after, what comes before and after', () => {
    const margin = (BED_LOOP.from / 1000) * RATE;
    const whole = withMargins(loop, BED_LOOP.from / 1000);
    expect(whole).toHaveLength(loop.length + 2 * margin);
    expect(whole.subarray(0, 2 * margin)).toEqual(whole.subarray(loop.length));
  });
});

describe.each(ACTS)('the act "%s"', act => {
  const sound = makeAct(act);
  test('is about as loud as the others, and no harder', () => {
    expect(Math.abs(loudestMoment(sound) - ACT_LUFS)).toBeLessThan(3);
    expect(peakOf(sound)).toBeLessThan(HARD);
  });
  test('begins and ends in silence, soon', () => {
    expect(sound.length / RATE).toBeLessThan(4);
    expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(1e-4);
    expect(Math.abs(sound[0] ?? 1)).toBeLessThan(0.02);
  });
});

test('what is made again is the same', () => expect(makeAct('trolley')).toEqual(makeAct('trolley')));

test('every sound is there twice, and all of them are small', () => {
  const files = readdirSync(FOLDER).filter(name => name !== 'LICENCE');
  expect(files.toSorted()).toEqual(SOUNDS.flatMap(name => [`${name}.mp3`, `${name}.opus`]).toSorted());
  const sizes = files.map(name => statSync(new URL(name, FOLDER)).size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(500_000);
});
