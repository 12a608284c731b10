import { BED_LOOP } from '#core/model/sound.ts';

/** Short enough to be heard by nobody, long enough for the lowest of a room. */
const BLEND_SECONDS = 0.15;

/**
 * At so few bits an encoder writes the same stretch a little differently the second time, and where a loop jumps
 * there would be a tick. So its last moments turn, in place, into what stands before its first.
 */
export function closeLoop(decoded: Float32Array, rate: number): void {
  const from = Math.round((BED_LOOP.from / 1000) * rate);
  const length = Math.round((BED_LOOP.milliseconds / 1000) * rate);
  const blend = Math.round(BLEND_SECONDS * rate);
  // What is shorter is heard once and never jumps.
  if (decoded.length < from + length) return;
  for (let at = 1; at <= blend; at += 1) {
    const before = from - blend + at - 1;
    const [last, first] = [decoded[before + length] ?? 0, decoded[before] ?? 0];
    decoded[before + length] = last + (first - last) * (at / blend);
  }
}
