import { highpass, highShelf, through } from './filters.ts';
import { samples, type Signal } from './signal.ts';

/** As ears weigh it: ITU-R BS.1770's two filters. */
const weighed = (signal: Signal): Signal =>
  through(signal, highShelf(1681.97, 3.99984, 0.70717), highpass(38.1355, 0.50033));

const power = (signal: Signal): number =>
  signal.reduce((sum, sample) => sum + sample * sample, 0) / signal.length;
const inLufs = (meanSquare: number): number => -0.691 + 10 * Math.log10(Math.max(meanSquare, 1e-12));

/** Of all of it, in LUFS. Nothing is left out as too quiet: what is measured here is even. */
export const loudness = (signal: Signal): number => inLufs(power(weighed(signal)));

/** The loudness of each stretch of this length, one after another, overlapping by half. */
export function stretches(signal: Signal, seconds: number): number[] {
  const heard = weighed(signal);
  const length = Math.min(samples(seconds), heard.length);
  const count = Math.max(1, Math.floor((heard.length - length) / (length / 2)) + 1);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * length) / 2);
    return inLufs(power(heard.subarray(from, from + length)));
  });
}

/** The loudest moment, as meters show it: 400 milliseconds. A sound that is shorter is measured as if silence followed. */
export function loudestMoment(signal: Signal): number {
  const least = samples(0.4);
  const padded = new Float64Array(Math.max(signal.length, least));
  padded.set(signal);
  return Math.max(...stretches(padded, 0.4));
}

/** How far the loudest tenth of a second stands out over the middle one, in decibels. */
export function standsOut(loop: Signal): number {
  const levels = stretches(loop, 0.1).toSorted((a, b) => a - b);
  return (levels.at(-1) ?? 0) - (levels[Math.floor(levels.length / 2)] ?? 0);
}

/** How far the loop's end is from its beginning, over the largest step that it takes elsewhere. */
export function seamOf(loop: Signal): number {
  let largest = 0;
  loop.forEach((sample, index) => {
    if (index > 0) largest = Math.max(largest, Math.abs(sample - (loop[index - 1] ?? 0)));
  });
  return Math.abs((loop[0] ?? 0) - (loop.at(-1) ?? 0)) / largest;
}

/** In volts of a loudspeaker that nobody has: what should not be there at all. */
export const offsetOf = (signal: Signal): number =>
  Math.abs(signal.reduce((sum, sample) => sum + sample, 0) / signal.length);
