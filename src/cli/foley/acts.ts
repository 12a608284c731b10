import type { Act } from '#core/model/sound.ts';
import { highpass, lowpass, reverb, through } from './filters.ts';
import { loudestMoment } from './loudness.ts';
import { walk } from './people.ts';
import { fromDecibels, peakOf, RATE, scaled, sequence, type Signal, swell } from './signal.ts';
import { buzz, creak, curtainDrawn, latch, thud, tick, together, tone, wheels } from './things.ts';

/** The loudest moment of each: a little over the room, as if it happened in it. */
export const ACT_LUFS = -24;
/** What is short would have to be hard to be as loud; it is rounded off here, for nothing may make one start. */
const HARDEST = fromDecibels(-11);

const RECIPES: Readonly<Record<Act, () => Signal>> = {
  chair: () =>
    sequence(1.1, [
      [0, scaled(creak(0.5, 240, 101), 1.2)],
      [0.42, scaled(thud(110, 0.3, 102), 0.5)],
      [0.6, scaled(creak(0.3, 330, 103), 0.5)],
    ]),
  curtain: () => curtainDrawn(1.3, 111),
  phone: () =>
    sequence(1.7, [
      [0, buzz(0.55, 121)],
      [0.95, buzz(0.55, 122)],
    ]),
  trolley: () => wheels(3.4, 131, time => swell(time, 1.4, 3.4)),
  pen: () =>
    sequence(0.5, [
      [0, tick(1300, 141)],
      [0.004, scaled(thud(240, 0.12, 142), 0.5)],
      [0.085, scaled(tick(1500, 143), 0.45)],
      [0.15, scaled(tick(1420, 144), 0.2)],
    ]),
  door: () =>
    sequence(1.3, [
      [0, scaled(latch(151), 0.8)],
      [0.2, scaled(creak(0.45, 210, 152), 0.5)],
      [0.68, scaled(thud(86, 0.5, 153), 0.7)],
    ]),
  footsteps: () => walk({ seconds: 3.2, seed: 161, pace: 0.56, sole: 1100 }),
  // What calls somebody away is far off and round: the words say that it is urgent.
  bleep: () =>
    sequence(
      1.5,
      [0, 0.24, 0.72, 0.96].map(at => [at, tone(784, 0.17)]),
    ),
  alarm: () =>
    sequence(
      2.4,
      [0, 0.8, 1.6].flatMap(at => [
        [at, tone(440, 0.34)],
        [at + 0.34, tone(370, 0.36)],
      ]),
    ),
};

/** The same small room for all of them, and an end that dies away. */
export function makeAct(act: Act): Signal {
  const dry = RECIPES[act]();
  const padded = new Float64Array(dry.length + RATE * 0.45);
  padded.set(dry);
  const wet = through(padded, reverb(0.6, 0.4, 171), lowpass(2600));
  const whole = through(together(padded, scaled(wet, 0.5)), highpass(70), lowpass(4200));
  const ends = whole.length / RATE;
  const faded = whole.map((sample, index) => sample * Math.min(1, (ends - index / RATE) / 0.2));
  const even = scaled(faded, fromDecibels(ACT_LUFS - loudestMoment(faded)));
  return peakOf(even) > HARDEST ? even.map(sample => HARDEST * Math.tanh(sample / HARDEST)) : even;
}
