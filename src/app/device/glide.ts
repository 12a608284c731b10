import type { Howl } from 'howler/dist/howler.core.min.js';

const STEP_MS = 25;

/**
 * Takes a sound's volume to another one, from wherever it is. Howler's own fades lose themselves when one begins
 * before another has ended, which is what somebody does who presses a key twice.
 */
export function glide(howl: Howl, id: number, to: number, ms: number, onThere?: () => void): () => void {
  const from = volumeOf(howl, id);
  const begun = performance.now();
  const timer = setInterval(() => {
    const done = Math.min(1, (performance.now() - begun) / ms);
    howl.volume(from + (to - from) * done, id);
    if (done < 1) return;
    clearInterval(timer);
    onThere?.();
  }, STEP_MS);
  return () => clearInterval(timer);
}

/** Howler answers by its number's volume, or by itself; asked so, it is always the first. */
const volumeOf = (howl: Howl, id: number): number => Number(howl.volume(id));
