import { BED_LOOP, type Bed } from '#core/model/sound.ts';
import { around, bandpass, highpass, lowpass, through } from './filters.ts';
import { sleeper, talk, walk } from './people.ts';
import { type Room, room } from './room.ts';
import { layInto, noise, sequence, type Signal, silence } from './signal.ts';
import { creak, drops, hum, latch, passing, pump, thud, tick, together, tone, wheels } from './things.ts';

const SECONDS = BED_LOOP.milliseconds / 1000;
/** Loud enough for a room, and quiet enough to be forgotten under reading. */
export const BED_LUFS = -30;

/** Voices through a wall: that people talk, and nothing of what. */
const murmur = (wall: number, voices: readonly Parameters<typeof talk>[1][]): Signal =>
  around(
    together(...voices.map(voice => talk(SECONDS, voice))),
    highpass(110),
    lowpass(wall),
    lowpass(wall * 1.3),
  );

/** A wall clock: one beat a second, every other a shade lower. */
function clock(hertz: number): Signal {
  const loop = silence(SECONDS);
  const beat = [tick(hertz, 5), tick(hertz * 0.86, 6)];
  for (let second = 0; second < SECONDS; second += 1) layInto(loop, beat[second % 2] ?? loop, second + 0.3);
  return loop;
}

const doorAfar = (seed: number): Signal =>
  sequence(0.8, [
    [0, latch(seed)],
    [0.16, thud(92, 0.6, seed + 1)],
  ]);

const RECIPES: Readonly<Record<Bed, () => Room>> = {
  clinic() {
    const here = room(SECONDS, { seed: 11, dull: 620, body: 240, answers: 0.9 });
    here.fill(
      murmur(520, [
        { pitch: 118, seed: 21, talks: 0.55 },
        { pitch: 196, seed: 22, talks: 0.5 },
      ]),
      -1,
    );
    here.fill(clock(1500), -13);
    here.hear(doorAfar(31), 6.6, 4.5, 'afar');
    here.hear(walk({ seconds: 3.2, seed: 32, pace: 0.56, sole: 620 }), 11.2, 2.5, 'afar');
    here.hear(creak(0.7, 330, 33), 15.1, 0.5);
    return here;
  },
  ward() {
    const here = room(SECONDS, { seed: 12, dull: 460, body: 180, answers: 1.4 });
    here.fill(sleeper(SECONDS, 4, 41), -6);
    for (const [at, seed] of [
      [0.9, 42],
      [4.2, 43],
      [6.7, 44],
      [10.4, 45],
      [13.1, 46],
      [15.9, 47],
    ] as const)
      here.hear(pump(seed), at, 2.5, 'afar');
    for (const at of [2.4, 5.3, 9.2, 11.6, 14.6]) here.hear(tone(392, 0.22), at, -0.5, 'afar');
    here.hear(walk({ seconds: 4, seed: 48, pace: 0.66, sole: 480 }), 7.4, 3.5, 'afar');
    here.hear(creak(0.9, 290, 49), 12.3, 2.5);
    return here;
  },
  emergency() {
    const here = room(SECONDS, { seed: 13, dull: 760, body: 300, answers: 1.1 });
    const voices = [104, 128, 176, 205, 222].map((pitch, index) => ({ pitch, seed: 51 + index, talks: 0.6 }));
    here.fill(murmur(680, voices), 3);
    here.hear(
      wheels(4.6, 57, time => Math.sin((Math.PI * time) / 4.6) ** 2),
      1.6,
      5.5,
      'afar',
    );
    here.hear(walk({ seconds: 3, seed: 58, pace: 0.47, sole: 720 }), 8.1, 5.5, 'afar');
    for (const at of [4.1, 10.8, 14.3]) here.hear(tone(523, 0.26), at, 2.5, 'afar');
    for (const at of [4.5, 14.7]) here.hear(tone(440, 0.3), at, 1.5, 'afar');
    here.hear(doorAfar(59), 12.4, 5.5, 'afar');
    here.hear(passing(1.3, 60, 1500), 15.2, 3.5);
    return here;
  },
  corridor() {
    const here = room(SECONDS, { seed: 14, dull: 520, body: 210, answers: 2.4 });
    here.fill(
      murmur(430, [
        { pitch: 124, seed: 61, talks: 0.4 },
        { pitch: 188, seed: 62, talks: 0.35 },
      ]),
      -5,
    );
    here.hear(walk({ seconds: 6.5, seed: 63, pace: 0.58, sole: 900 }), 1.4, 6.5, 'afar');
    here.hear(doorAfar(64), 9.4, 5.5, 'afar');
    here.hear(
      wheels(3.4, 65, time => Math.sin((Math.PI * time) / 3.4) ** 2),
      12.1,
      2.5,
      'afar',
    );
    return here;
  },
  'living-room'() {
    const here = room(SECONDS, { seed: 15, dull: 420, body: 160, answers: 0.45 });
    here.fill(hum(SECONDS, 50, [0.3, 1, 0.25, 0.4, 0, 0.12]), -7);
    const rain = around(noise(SECONDS, 71), bandpass(1150, 0.5), lowpass(1500));
    here.fill(rain, -3);
    const pane = silence(SECONDS);
    for (const [at, drop] of drops(SECONDS, 150, 72)) layInto(pane, drop, at);
    here.fill(around(pane, lowpass(1700)), -6);
    here.fill(clock(1250), -9);
    here.hear(passing(6, 73, 420), 4.2, 5.5);
    here.hear(creak(0.6, 260, 74), 13.4, 1.5);
    return here;
  },
  'seminar-room'() {
    const here = room(SECONDS, { seed: 16, dull: 540, body: 200, answers: 0.8 });
    here.fill(around(noise(SECONDS, 81), bandpass(1300, 0.8), lowpass(1600)), -9);
    for (const [at, hertz] of [
      [1.1, 1180],
      [1.9, 1020],
      [6.3, 1240],
      [10.2, 1100],
      [10.9, 1180],
      [15.4, 960],
    ] as const)
      here.hear(through(tick(hertz, Math.round(hertz)), bandpass(hertz, 14)), at, 0.5);
    here.hear(creak(0.8, 310, 82), 3.6, 3.5);
    here.hear(creak(0.5, 380, 83), 12.6, 2.5);
    here.hear(passing(5.5, 84, 300), 5.2, 4.5);
    here.hear(passing(4.2, 85, 260), 13.2, 3.5);
    here.hear(doorAfar(86), 9.1, 2.5, 'afar');
    return here;
  },
};

export const makeBed = (bed: Bed): Signal => RECIPES[bed]().at(BED_LUFS);

/** What is written to a file: the loop, and around it what comes before and after, so that no encoder's edge is heard. */
export function withMargins(loop: Signal, seconds: number): Signal {
  const margin = new Float64Array(loop.length + 2 * Math.round((seconds * loop.length) / SECONDS));
  const before = (margin.length - loop.length) / 2;
  return margin.map((_, index) => loop[(index - before + loop.length) % loop.length] ?? 0);
}
