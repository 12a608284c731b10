import { around, bandpass, highpass, lowpass, pink, reverb } from './filters.ts';
import { loudness, stretches } from './loudness.ts';
import { fromDecibels, layInto, noise, RATE, scaled, type Signal, silence } from './signal.ts';

/** What stands still in a room: its air, and how it is built. */
export interface Air {
  readonly seed: number;
  /** Where its brightness ends, in hertz. */
  readonly dull: number;
  /** The pitch at which it is a little fuller: a duct, a window, the size of the room. */
  readonly body: number;
  /** How long the room answers, in seconds. */
  readonly answers: number;
}

/**
 * A room that goes round: what is laid into it is placed by how far it stands out over the room's own air, in
 * decibels, so that a recipe reads as one would hear it.
 */
export interface Room {
  /** Something that goes on all the time. */
  fill(layer: Signal, over: number): void;
  /** Something heard now and then, dry or from a way off. */
  hear(sound: Signal, at: number, over: number, from?: 'here' | 'afar'): void;
  /** All of it, at so many LUFS. */
  at(lufs: number): Signal;
}

/** Where the air itself stands before all is brought to its loudness. */
const AIR = -40;

export function room(seconds: number, air: Air): Room {
  const white = noise(seconds, air.seed);
  const hiss = around(white, pink(), highpass(60), lowpass(air.dull), lowpass(air.dull * 2));
  const body = around(white, bandpass(air.body, 1.2), lowpass(air.dull));
  const whole = silence(seconds);
  // Slow and slight: air that never moves is heard as noise.
  const drift = (time: number) =>
    1 +
    0.1 * Math.sin((2 * Math.PI * 2 * time) / seconds) +
    0.08 * Math.sin((2 * Math.PI * 5 * time) / seconds + 1);
  layInto(whole, standing(hiss, 0), 0);
  layInto(whole, standing(body, -3), 0);
  whole.forEach((sample, index) => {
    whole[index] = sample * drift(index / RATE);
  });
  const near = silence(seconds);
  const far = silence(seconds);
  return {
    fill: (layer, over) => layInto(near, standing(layer, over), 0),
    hear(sound, at, over, from = 'here') {
      const loudest = Math.max(...stretches(sound, 0.1));
      layInto(from === 'here' ? near : far, sound, at, fromDecibels(AIR + over - loudest));
    },
    at(lufs) {
      const answer = around(far, reverb(air.answers, 0.35, air.seed + 7), lowpass(1800));
      const own = around(near, reverb(air.answers * 0.5, 0.4, air.seed + 8), lowpass(2500));
      const all = silence(seconds);
      layInto(all, whole, 0);
      layInto(all, near, 0);
      layInto(all, own, 0, 0.35);
      layInto(all, around(far, lowpass(1500)), 0, 0.45);
      layInto(all, answer, 0, 1.3);
      const clean = around(all, highpass(45));
      return scaled(clean, fromDecibels(lufs - loudness(clean)));
    },
  };
}

const standing = (layer: Signal, over: number): Signal =>
  scaled(layer, fromDecibels(AIR + over - loudness(layer)));
