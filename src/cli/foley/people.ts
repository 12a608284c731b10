import { bandpass, type Filter, glidingBand, lowpass, through } from './filters.ts';
import { dice, draw, noise, RATE, samples, sequence, type Signal, silence, strike, swell } from './signal.ts';

/** First and second formants of vowels, in hertz. */
const VOWELS = [
  [310, 2000],
  [430, 1700],
  [620, 1200],
  [700, 1100],
  [500, 900],
  [350, 800],
  [480, 1400],
] as const;

/** One phrase of somebody's, with pitch and vowels and no words in it. */
function phrase(pitch: number, syllables: number, seed: number): Signal {
  const roll = dice(seed);
  const plan: {
    from: number;
    length: number;
    vowel: (typeof VOWELS)[number];
    pitch: number;
    stress: number;
  }[] = [];
  let time = 0;
  for (let count = 0; count < syllables; count += 1) {
    const length = roll.between(0.13, 0.27);
    const vowel = VOWELS[Math.floor(roll() * VOWELS.length)] ?? VOWELS[0];
    const falling = 1.12 - 0.22 * (count / syllables);
    plan.push({
      from: time,
      length,
      vowel,
      pitch: pitch * falling * roll.between(0.94, 1.08),
      stress: roll.between(0.45, 1),
    });
    time += length * roll.between(0.9, 1.05);
  }
  const [low, high] = [glidingBand(6), glidingBand(8)];
  let [phase, f0, f1, f2] = [0, pitch, 500, 1300];
  let now = 0;
  return draw(time + 0.1, at => {
    while (now + 1 < plan.length && at >= (plan[now + 1]?.from ?? 0)) now += 1;
    const syllable = plan[now];
    if (!syllable) return 0;
    // A mouth takes its time from one vowel to the next.
    f0 += (syllable.pitch - f0) * 0.0012;
    f1 += (syllable.vowel[0] - f1) * 0.0015;
    f2 += (syllable.vowel[1] - f2) * 0.0015;
    phase = (phase + f0 / RATE) % 1;
    const throat = (1 - 2 * phase) * 0.8 + (roll() - 0.5) * 0.5;
    const loud = syllable.stress * swell(at - syllable.from, 0.05, syllable.length + 0.05);
    return loud * (low(throat, f1) + 0.45 * high(throat, f2));
  });
}

interface Speaker {
  readonly pitch: number;
  readonly seed: number;
  /** How much of the time they speak, from 0 to 1. */
  readonly talks: number;
}

/** Somebody talking for so long, with the pauses of somebody who also listens. */
export function talk(seconds: number, { pitch, seed, talks }: Speaker): Signal {
  const roll = dice(seed);
  const parts: [number, Signal][] = [];
  let time = roll.between(0, 1.5);
  while (time < seconds - 1.5) {
    const said = phrase(pitch, Math.round(roll.between(5, 14)), Math.floor(roll() * 1e9));
    const length = said.length / RATE;
    parts.push([time, said]);
    time += length + (length * (1 - talks) * roll.between(0.5, 1.5)) / talks;
  }
  return sequence(seconds, parts);
}

/** A shoe: the heel, and the sole after it. */
function step(seed: number, sole: Filter): Signal {
  const roll = dice(seed);
  const [heel, ball] = [roll.between(0.8, 1), roll.between(0.25, 0.45)];
  const lag = roll.between(0.06, 0.09);
  const rough = noise(0.22, seed + 1);
  return through(
    rough.map((grain, index) => {
      const time = index / RATE;
      return grain * (heel * strike(time, 0.002, 0.018) + ball * strike(time - lag, 0.006, 0.03));
    }),
    sole,
  );
}

interface Walk {
  readonly seconds: number;
  readonly seed: number;
  /** Seconds between two steps. */
  readonly pace: number;
  /** How dull the sole is, in hertz. */
  readonly sole: number;
}

/** Somebody goes by: nearer, and then further off. */
export function walk({ seconds, seed, pace, sole }: Walk): Signal {
  const roll = dice(seed);
  const parts: [number, Signal][] = [];
  for (let time = 0.05; time < seconds - 0.3; time += pace * roll.between(0.94, 1.06)) {
    const near = swell(time + 0.2, seconds * 0.45, seconds + 0.2);
    parts.push([
      time,
      step(Math.floor(roll() * 1e9), lowpass(sole)).map(sample => sample * (0.25 + 0.75 * near)),
    ]);
  }
  return sequence(seconds, parts);
}

/** Somebody asleep: in, out, and a rest. */
export function sleeper(seconds: number, breaths: number, seed: number): Signal {
  const roll = dice(seed);
  const length = seconds / breaths;
  const starts = Array.from({ length: breaths }, (_, index) => index * length + roll.between(0, 0.25));
  const inwards = through(noise(length * 0.36, seed + 1), bandpass(900, 1.2)).map(
    (grain, index) => grain * 0.6 * swell(index / RATE, length * 0.18, length * 0.36),
  );
  const outwards = through(noise(length * 0.5, seed + 2), bandpass(520, 1)).map(
    (grain, index) => grain * swell(index / RATE, length * 0.12, length * 0.5),
  );
  const whole = silence(seconds);
  for (const start of starts)
    for (const [lag, breath] of [
      [0, inwards],
      [length * 0.42, outwards],
    ] as const)
      for (const [index, sample] of breath.entries()) {
        const at = (samples(start + lag) + index) % whole.length;
        whole[at] = (whole[at] ?? 0) + sample;
      }
  return whole;
}
