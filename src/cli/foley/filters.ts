import { dice, RATE, type Signal } from './signal.ts';

/** Takes samples one after another and remembers what it must. */
export type Filter = (sample: number) => number;

/** The shapes of the Audio EQ Cookbook (Bristow-Johnson), two poles each. */
function biquad(b: readonly [number, number, number], a: readonly [number, number, number]): Filter {
  const [a0, a1, a2] = a;
  const [b0, b1, b2] = b;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return x => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
}

function bend(hertz: number, q: number): { readonly cos: number; readonly alpha: number } {
  const turn = (2 * Math.PI * hertz) / RATE;
  return { cos: Math.cos(turn), alpha: Math.sin(turn) / (2 * q) };
}

export function lowpass(hertz: number, q = Math.SQRT1_2): Filter {
  const { cos, alpha } = bend(hertz, q);
  return biquad([(1 - cos) / 2, 1 - cos, (1 - cos) / 2], [1 + alpha, -2 * cos, 1 - alpha]);
}
export function highpass(hertz: number, q = Math.SQRT1_2): Filter {
  const { cos, alpha } = bend(hertz, q);
  return biquad([(1 + cos) / 2, -1 - cos, (1 + cos) / 2], [1 + alpha, -2 * cos, 1 - alpha]);
}
/** What lies around one pitch; the higher `q`, the longer it rings. */
export function bandpass(hertz: number, q: number): Filter {
  const { cos, alpha } = bend(hertz, q);
  return biquad([alpha, 0, -alpha], [1 + alpha, -2 * cos, 1 - alpha]);
}
export function highShelf(hertz: number, decibels: number, q: number): Filter {
  const { cos, alpha } = bend(hertz, q);
  const gain = 10 ** (decibels / 40);
  const root = 2 * Math.sqrt(gain) * alpha;
  return biquad(
    [
      gain * (gain + 1 + (gain - 1) * cos + root),
      -2 * gain * (gain - 1 + (gain + 1) * cos),
      gain * (gain + 1 + (gain - 1) * cos - root),
    ],
    [
      gain + 1 - (gain - 1) * cos + root,
      2 * (gain - 1 - (gain + 1) * cos),
      gain + 1 - (gain - 1) * cos - root,
    ],
  );
}

/** White noise falls by three decibels an octave after it: the colour of most rooms (Kellet's poles). */
export function pink(): Filter {
  const poles = [
    [0.99765, 0.099046],
    [0.963, 0.2965164],
    [0.57, 1.0526913],
  ] as const;
  const held = poles.map(() => 0);
  return x => {
    poles.forEach(([keep, take], index) => {
      held[index] = keep * (held[index] ?? 0) + take * x;
    });
    return (held.reduce((sum, one) => sum + one, 0) + 0.1848 * x) * 0.2;
  };
}

/** A formant that glides: its pitch may be another with every sample (a state variable filter after Simper). */
export function glidingBand(q: number): (sample: number, hertz: number) => number {
  let [first, second] = [0, 0];
  return (sample, hertz) => {
    const g = Math.tan((Math.PI * hertz) / RATE);
    const v3 = sample - second;
    const v1 = (first + g * v3) / (1 + g * (g + 1 / q));
    const v2 = second + g * v1;
    [first, second] = [2 * v1 - first, 2 * v2 - second];
    return v1 / q;
  };
}

function comb(delay: number, keep: number, damp: number): Filter {
  const line = new Float64Array(delay);
  let [at, dull] = [0, 0];
  return x => {
    const out = line[at] ?? 0;
    dull = out * (1 - damp) + dull * damp;
    line[at] = x + dull * keep;
    at = (at + 1) % delay;
    return out;
  };
}
function allpass(delay: number): Filter {
  const line = new Float64Array(delay);
  let at = 0;
  return x => {
    const held = line[at] ?? 0;
    line[at] = x + held * 0.5;
    at = (at + 1) % delay;
    return held - x * 0.5;
  };
}

/** A room's answer, without the sound itself: six combs and two all-passes, after Schroeder. */
export function reverb(seconds: number, damp: number, seed: number): Filter {
  const roll = dice(seed);
  const combs = [29, 34, 38, 43, 47, 53].map(milliseconds => {
    const delay = Math.round(((milliseconds + roll.between(-1, 1)) / 1000) * RATE);
    return comb(delay, 10 ** ((-3 * delay) / (seconds * RATE)), damp);
  });
  const diffuse = [allpass(Math.round(0.0053 * RATE)), allpass(Math.round(0.0017 * RATE))];
  return x => {
    const rich = combs.reduce((sum, filter) => sum + filter(x), 0) / combs.length;
    return diffuse.reduce((sample, filter) => filter(sample), rich);
  };
}

export const through = (signal: Signal, ...filters: readonly Filter[]): Signal =>
  filters.reduce((sound, filter) => sound.map(sample => filter(sample)), signal);

/**
 * The same for a loop: each filter hears it once to the end first, so that at the beginning it already remembers
 * what comes before, which is the loop's end.
 */
export const around = (loop: Signal, ...filters: readonly Filter[]): Signal =>
  filters.reduce((sound, filter) => {
    sound.forEach(sample => filter(sample));
    return sound.map(sample => filter(sample));
  }, loop);
