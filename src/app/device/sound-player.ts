import { leavesNothing } from './leaving-nothing.ts';
import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import { type Act, ACTS, type Bed, BED_LOOP, type Sound } from '#core/model/sound.ts';
import { closeLoop } from './close-loop.ts';
import { glide } from './glide.ts';

export interface Player {
  bed(name: Bed | undefined, ducked: boolean): void;
  act(name: Act): void;
  duck(on: boolean): void;
}

/** The worker looks here by the same name: `src/build/pwa.ts`. */
const SOUNDS = 'sounds';
const CROSSFADE_MS = 1500;
const DUCK_MS = 700;
const DUCKED = 0.3;
const levelOf = (ducked: boolean): number => (ducked ? DUCKED : 1);

interface Playing {
  readonly name: Bed;
  readonly howl: Howl;
  readonly id: number;
  stopGliding: () => void;
}

export function openPlayer(root: string): Player {
  closeLoops();
  // An older Safari plays no Opus.
  const ending = Howler.codecs('opus') ? 'opus' : 'mp3';
  const addressOf = (name: Sound) => `${root}sound/${name}.${ending}`;
  const beds = new Map<Bed, Howl>();
  const acts = new Map<Act, Howl>();
  let now: Playing | undefined;
  let level = 1;

  function enter(name: Bed): Playing {
    const howl =
      beds.get(name) ??
      new Howl({
        src: [addressOf(name)],
        // Not the whole file: its edges belong to the encoder.
        sprite: { loop: [BED_LOOP.from, BED_LOOP.milliseconds, true] },
        volume: 0,
        onload: () => {
          void keep(addressOf(name));
          // The room first; what may happen in it while it is already heard.
          ACTS.forEach(ready);
        },
        onloaderror: () => beds.delete(name),
      });
    beds.set(name, howl);
    const playing: Playing = { name, howl, id: howl.play('loop'), stopGliding: () => {} };
    howl.once(
      'play',
      () => {
        if (playing !== now) howl.stop(playing.id);
        else glideTo(level, CROSSFADE_MS);
        if (document.hidden) howl.pause(playing.id);
      },
      playing.id,
    );
    return playing;
  }

  function glideTo(to: number, ms: number): void {
    if (now?.howl.state() !== 'loaded') return;
    now.stopGliding();
    now.stopGliding = glide(now.howl, now.id, to, ms);
  }

  function leave({ howl, id, stopGliding }: Playing): void {
    stopGliding();
    if (howl.state() === 'loaded') glide(howl, id, 0, CROSSFADE_MS, () => howl.stop(id));
  }

  function ready(name: Act): void {
    if (acts.has(name)) return;
    const howl = new Howl({
      src: [addressOf(name)],
      onload: () => void keep(addressOf(name)),
      onloaderror: () => acts.delete(name),
    });
    acts.set(name, howl);
  }

  document.addEventListener('visibilitychange', () => {
    if (!now) return;
    if (document.hidden) now.howl.pause(now.id);
    else now.howl.play(now.id);
  });

  return {
    bed(name, ducked) {
      level = levelOf(ducked);
      if (name === now?.name) return;
      if (now) leave(now);
      now = undefined;
      now = name && enter(name);
    },
    act(name) {
      const howl = acts.get(name);
      if (howl?.state() === 'loaded' && !document.hidden) howl.play();
    },
    duck(on) {
      level = levelOf(on);
      glideTo(level, DUCK_MS);
    },
  };
}

/** Howler decodes by the audio context's own function, and hands the decoded sound to nobody. */
function closeLoops(): void {
  // Asking for this makes the context.
  Howler.volume(1);
  if (!Howler.usingWebAudio) return;
  const { ctx } = Howler;
  const decode = ctx.decodeAudioData.bind(ctx);
  ctx.decodeAudioData = async (bytes: ArrayBuffer) => {
    const sound = await decode(bytes);
    closeLoop(sound.getChannelData(0), sound.sampleRate);
    return sound;
  };
}

/** What was heard once is there without a network. A first visit's requests the worker does not see. */
async function keep(address: string): Promise<void> {
  if (leavesNothing()) return;
  try {
    const kept = await caches.open(SOUNDS);
    if (!(await kept.match(address))) await kept.add(address);
  } catch {
    // No room, or no such thing as a cache: it is heard all the same.
  }
}
