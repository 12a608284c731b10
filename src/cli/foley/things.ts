import { bandpass, highpass, lowpass, through } from './filters.ts';
import { dice, draw, noise, RATE, scaled, sequence, type Signal, strike, swell } from './signal.ts';

/** Added up, sample by sample; as long as the longest. */
export function together(...sounds: readonly Signal[]): Signal {
  const whole = new Float64Array(Math.max(...sounds.map(sound => sound.length)));
  for (const sound of sounds)
    for (const [index, sample] of sound.entries()) whole[index] = (whole[index] ?? 0) + sample;
  return whole;
}

/** Noise under a shape. */
const shaped = (seconds: number, seed: number, shape: (time: number) => number): Signal =>
  noise(seconds, seed).map((grain, index) => grain * shape(index / RATE));

/** A clock's wheel: wood more than metal. */
export const tick = (hertz: number, seed: number): Signal =>
  through(
    shaped(0.09, seed, time => strike(time, 0.0015, 0.006)),
    bandpass(hertz, 4),
    lowpass(hertz * 1.6),
  );

/** A weight against wood: a door in its frame, a bed's end, a chair set down. */
export function thud(hertz: number, seconds: number, seed: number): Signal {
  const body = draw(
    seconds,
    time =>
      Math.sin(2 * Math.PI * hertz * time * (1 + 0.3 * Math.exp(-time * 30))) *
      strike(time, 0.006, seconds / 6),
  );
  const skin = through(
    shaped(seconds, seed, time => strike(time, 0.003, seconds / 14)),
    lowpass(hertz * 6),
  );
  return together(body, scaled(skin, 0.8));
}

/** A latch: two small pieces of metal, the second lower. */
export const latch = (seed: number): Signal =>
  sequence(0.3, [
    [
      0,
      through(
        shaped(0.08, seed, time => strike(time, 0.001, 0.008)),
        bandpass(1500, 5),
      ),
    ],
    [
      0.07,
      through(
        shaped(0.1, seed + 1, time => strike(time, 0.001, 0.012)),
        bandpass(900, 4),
      ),
    ],
  ]);

/** Wood or a spring that gives way by little slips, faster and slower again. */
export function creak(seconds: number, hertz: number, seed: number): Signal {
  const roll = dice(seed);
  let phase = 0;
  let slip = 0;
  const slips = draw(seconds, time => {
    const rate = 34 + 46 * Math.sin((Math.PI * time) / seconds) + 8 * Math.sin(19 * time);
    phase += rate / RATE;
    if (phase >= 1) {
      phase -= 1;
      slip = roll.between(0.5, 1) * swell(time, seconds * 0.35, seconds);
    } else slip *= 0.94;
    return slip * (roll() - 0.3);
  });
  return together(
    through(slips, bandpass(hertz, 7)),
    scaled(through(slips, bandpass(hertz * 1.83, 9)), 0.6),
    scaled(through(slips, bandpass(hertz * 2.9, 8)), 0.25),
  );
}

/** Small wheels over a hard floor with joints in it, something loose on top. */
export function wheels(seconds: number, seed: number, shape: (time: number) => number): Signal {
  const roll = dice(seed);
  const rolling = through(shaped(seconds, seed, shape), highpass(90), lowpass(420));
  const joints: [number, Signal][] = [];
  for (let time = 0.1; time < seconds - 0.15; time += roll.between(0.16, 0.34)) {
    const loud = shape(time) * roll.between(0.3, 1);
    joints.push([time, scaled(thud(roll.between(120, 190), 0.12, Math.floor(roll() * 1e9)), loud * 0.22)]);
  }
  const loose: [number, Signal][] = [];
  for (let time = 0.13; time < seconds - 0.15; time += roll.between(0.09, 0.4)) {
    const loud = shape(time) * roll.between(0.1, 0.6);
    loose.push([time, scaled(tick(roll.between(1100, 1900), Math.floor(roll() * 1e9)), loud)]);
  }
  return together(rolling, sequence(seconds, joints), scaled(sequence(seconds, loose), 0.8));
}

/** A soft tone of a machine: round at both ends, with a little of its octave. */
export const tone = (hertz: number, seconds: number): Signal =>
  draw(
    seconds,
    time =>
      swell(time, seconds * 0.3, seconds) *
      (Math.sin(2 * Math.PI * hertz * time) + 0.12 * Math.sin(4 * Math.PI * hertz * time)),
  );

/** A motor's hum: the mains and what stands on it. Whole hertz close in any loop of whole seconds. */
export const hum = (seconds: number, base: number, parts: readonly number[]): Signal =>
  draw(seconds, time =>
    parts.reduce(
      (sum, part, index) => sum + part * Math.sin(2 * Math.PI * base * (index + 1) * time + index),
      0,
    ),
  );

/** An infusion pump: a small motor that turns for a moment. */
export function pump(seed: number): Signal {
  const roll = dice(seed);
  const length = roll.between(0.5, 0.7);
  const pitch = roll.between(128, 136);
  const turning = draw(length, time => {
    const hertz = pitch * (1 + 0.05 * Math.min(1, time / 0.15));
    return (
      swell(time, 0.12, length) *
      (Math.sin(2 * Math.PI * hertz * time) + 0.5 * Math.sin(4 * Math.PI * hertz * time))
    );
  });
  const brush = through(
    shaped(length, seed, time => swell(time, 0.12, length)),
    bandpass(620, 1.5),
  );
  return together(scaled(turning, 0.5), brush);
}

/** Something in the street: nearer, past, further off. */
export const passing = (seconds: number, seed: number, dull: number): Signal =>
  through(
    shaped(seconds, seed, time => swell(time, seconds * 0.45, seconds)),
    highpass(70),
    lowpass(dull),
  );

/** Cloth, and the runners that it hangs on. */
export function curtainDrawn(seconds: number, seed: number): Signal {
  const roll = dice(seed);
  const shape = (time: number) => swell(time, seconds * 0.3, seconds);
  const cloth = through(shaped(seconds, seed, shape), bandpass(1400, 0.6), lowpass(2600));
  const runners: [number, Signal][] = [];
  for (let time = 0.06; time < seconds - 0.12; time += roll.between(0.03, 0.085))
    runners.push([
      time,
      scaled(tick(roll.between(1700, 2600), Math.floor(roll() * 1e9)), shape(time) * roll.between(0.4, 1.1)),
    ]);
  return together(scaled(cloth, 0.5), sequence(seconds, runners));
}

/** A phone that buzzes on wood. */
export function buzz(seconds: number, seed: number): Signal {
  const shape = (time: number) => swell(time, 0.06, seconds);
  const motor = draw(seconds, time => {
    const turn = 2 * Math.PI * 148 * time;
    return (
      shape(time) *
      (Math.sin(turn) + 0.55 * Math.sin(2 * turn + 1) + 0.4 * Math.sin(3 * turn) + 0.2 * Math.sin(5 * turn))
    );
  });
  const wood = through(
    shaped(seconds, seed, time => shape(time) * Math.max(0, Math.sin(2 * Math.PI * 148 * time)) ** 3),
    bandpass(700, 1.2),
  );
  return through(together(motor, scaled(wood, 1.4)), lowpass(1800));
}

/** Drops, each by itself, on glass and on what stands under the window. */
export function drops(
  loopSeconds: number,
  count: number,
  seed: number,
): readonly (readonly [number, Signal])[] {
  const roll = dice(seed);
  return Array.from({ length: count }, () => {
    const drop = tick(roll.between(900, 2100), Math.floor(roll() * 1e9));
    return [roll.between(0, loopSeconds), scaled(drop, roll.between(0.2, 1) ** 2)] as const;
  });
}
