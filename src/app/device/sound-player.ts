import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import { type Act, ACTS, type Bed, BED_LOOP, type Sound } from '#core/model/sound.ts';

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
}

export function openPlayer(root: string): Player {
  // An older Safari plays no Opus.
  const ending = Howler.codecs('opus') ? 'opus' : 'mp3';
  const addressOf = (name: Sound) => `${root}sound/${name}.${ending}`;
  const beds = new Map<Bed, Howl>();
  const acts = new Map<Act, Howl>();
  let now: Playing | undefined;

  function enter(name: Bed, level: number): Playing {
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
    const id = howl.play('loop');
    howl.fade(0, level, CROSSFADE_MS, id);
    if (document.hidden) howl.pause(id);
    return { name, howl, id };
  }

  function leave({ name, howl, id }: Playing): void {
    const level = Number(howl.volume(id));
    // Not there yet, or not heard: there is nothing to fade, and Howler would wait for it for ever.
    if (howl.state() !== 'loaded' || level === 0) {
      howl.unload();
      beds.delete(name);
      return;
    }
    howl.fade(level, 0, CROSSFADE_MS, id);
    setTimeout(() => howl.stop(id), CROSSFADE_MS + 100);
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
      if (name === now?.name) return;
      if (now) leave(now);
      now = name && enter(name, levelOf(ducked));
    },
    act(name) {
      const howl = acts.get(name);
      if (howl?.state() === 'loaded' && !document.hidden) howl.play();
    },
    duck(on) {
      if (!now) return;
      const from = Number(now.howl.volume(now.id));
      if (from !== levelOf(on)) now.howl.fade(from, levelOf(on), DUCK_MS, now.id);
    },
  };
}

/** What was heard once is there without a network. A first visit's requests the worker does not see. */
async function keep(address: string): Promise<void> {
  try {
    const kept = await caches.open(SOUNDS);
    if (!(await kept.match(address))) await kept.add(address);
  } catch {
    // No room, or no such thing as a cache: it is heard all the same.
  }
}
