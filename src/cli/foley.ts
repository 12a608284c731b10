// The sounds: made by arithmetic alone, from nothing that was ever recorded, so that all of them are ours to give away.
// They are kept in the repository; only to make them anew one needs ffmpeg, with libopus and libmp3lame:
//
//     npx tsx src/cli/foley.ts            all of them
//     npx tsx src/cli/foley.ts ward pen   only these
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BED_LOOP, parseSound, type Sound, SOUNDS } from '#core/model/sound.ts';
import { makeAct } from './foley/acts.ts';
import { makeBed, withMargins } from './foley/beds.ts';
import { loudestMoment, loudness } from './foley/loudness.ts';
import { RATE, type Signal } from './foley/signal.ts';
import { giveUp, say, TOP } from './tools.mjs';

const FOLDER = join(TOP, 'public/sound');

/** Opus for nearly everybody, MP3 for a Safari that is some years old. Rooms are dull, and need few bits. */
const FORMATS = [
  {
    ending: 'opus',
    // At so few bits it leaves out what it takes for inaudible, and a room is made of that: a little is given back.
    bed: ['-af', 'volume=0.7dB', '-c:a', 'libopus', '-b:a', '16k'],
    act: ['-c:a', 'libopus', '-b:a', '16k'],
  },
  {
    ending: 'mp3',
    bed: ['-c:a', 'libmp3lame', '-ar', '16000', '-b:a', '16k'],
    act: ['-c:a', 'libmp3lame', '-ar', '16000', '-b:a', '16k'],
  },
] as const;
/** Nothing that changes from day to day is written into a file. */
const PLAIN = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-id3v2_version', '0'];

function makeFile(name: Sound): { readonly signal: Signal; readonly kind: 'bed' | 'act' } {
  const heard = parseSound(name);
  if (heard?.kind === 'bed')
    return { kind: 'bed', signal: withMargins(makeBed(heard.bed), BED_LOOP.from / 1000) };
  if (heard?.kind === 'act') return { kind: 'act', signal: makeAct(heard.act) };
  return giveUp(`There is no sound called "${name}". There are: ${SOUNDS.join(', ')}.`);
}

function encode(signal: Signal, file: string, how: readonly string[]): void {
  const { buffer } = Float32Array.from(signal);
  const raw = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
  const run = spawnSync('ffmpeg', ['-v', 'error', '-y', ...raw, ...how, ...PLAIN, file], {
    input: Buffer.from(buffer),
  });
  if (run.error) giveUp('The sounds are encoded by ffmpeg, which is not installed here.');
  if (run.status !== 0) giveUp(`ffmpeg would not write ${file}: ${run.stderr.toString()}`);
}

mkdirSync(FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.find(name => SOUNDS.every(one => one !== name));
if (unknown !== undefined) giveUp(`There is no sound called "${unknown}". There are: ${SOUNDS.join(', ')}.`);
for (const name of SOUNDS.filter(one => wanted.length === 0 || wanted.includes(one))) {
  const { signal, kind } = makeFile(name);
  const sizes = FORMATS.map(({ ending, [kind]: how }) => {
    const file = join(FOLDER, `${name}.${ending}`);
    encode(signal, file, how);
    return `${ending} ${(statSync(file).size / 1000).toFixed(1)} kB`;
  });
  const loud = kind === 'bed' ? loudness(signal) : loudestMoment(signal);
  say(`${name.padEnd(13)} ${loud.toFixed(1).padStart(6)} LUFS  ${sizes.join(', ')}`);
}
