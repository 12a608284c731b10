/** Samples a second. Whole seconds are whole numbers of samples at this rate, at 16,000 and at 44,100 too. */
export const RATE = 24_000;

/** A sound on its way: between -1 and 1 in the end, and whatever it likes before. */
export type Signal = Float64Array;

export const samples = (seconds: number): number => Math.round(seconds * RATE);
export const silence = (seconds: number): Signal => new Float64Array(samples(seconds));

/** Made sample by sample, from the time in seconds. */
export const draw = (seconds: number, at: (time: number) => number): Signal =>
  silence(seconds).map((_, index) => at(index / RATE));

export type Dice = (() => number) & { between(least: number, most: number): number };

/** Numbers from 0 up to 1, always the same for the same seed: the sounds are made anew bit by bit. */
export function dice(seed: number): Dice {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(next, {
    between: (least: number, most: number) => least + (most - least) * next(),
  });
}

export function noise(seconds: number, seed: number): Signal {
  const roll = dice(seed);
  return silence(seconds).map(() => roll() * 2 - 1);
}

/** Lays a sound into a loop at a time; what is too long for its end goes on at its beginning. */
export function layInto(loop: Signal, sound: Signal, time: number, gain = 1): void {
  const start = samples(time);
  for (const [index, sample] of sound.entries()) {
    const at = (((start + index) % loop.length) + loop.length) % loop.length;
    loop[at] = (loop[at] ?? 0) + sample * gain;
  }
}

/** Several sounds at their times, as one sound that is as long as asked. What does not fit is cut. */
export function sequence(
  seconds: number,
  parts: readonly (readonly [time: number, sound: Signal])[],
): Signal {
  const whole = silence(seconds);
  for (const [time, sound] of parts) {
    const start = samples(time);
    layInto(whole, sound.subarray(0, Math.max(0, whole.length - start)), time);
  }
  return whole;
}

export const scaled = (signal: Signal, gain: number): Signal => signal.map(sample => sample * gain);
export const peakOf = (signal: Signal): number =>
  signal.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
export const fromDecibels = (decibels: number): number => 10 ** (decibels / 20);

/** Comes up, and dies away: no sound begins or ends with a click. */
export const swell = (time: number, attack: number, length: number): number => {
  if (time < 0 || time >= length) return 0;
  const up = time < attack ? Math.sin((Math.PI / 2) * (time / attack)) : 1;
  const rest = (length - time) / (length - attack);
  const down = time < attack ? 1 : Math.sin((Math.PI / 2) * Math.min(1, rest));
  return (up * down) ** 2;
};
/** Struck, and ringing out. */
export const strike = (time: number, attack: number, decay: number): number =>
  time < 0 ? 0 : Math.min(1, time / attack) * Math.exp(-Math.max(0, time - attack) / decay);
