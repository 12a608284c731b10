import { newNoteId, newRunId, newSeed } from '#app/device/chance.ts';
import { openMemoryShelf } from '#app/device/memory-shelf.ts';
import type { Doors } from '#app/run/doors.ts';

/** The doors of a run that is only tried: all is as it is for a learner, and nothing is kept. */
export function tryDoors(root: string): Doors {
  let sound: Doors['sound'] | undefined;
  return {
    shelf: Promise.resolve(openMemoryShelf()),
    get sound() {
      sound ??= import('#app/device/sound.ts').then(({ openSound }) => openSound(root));
      return sound;
    },
    now: () => Date.now(),
    newRunId: () => newRunId(Date.now()),
    newNoteId: () => newNoteId(Date.now()),
    newSeed,
    cases: { tell: () => {}, find: async () => undefined, index: async () => [] },
    loadCase: () => Promise.reject(new Error('The case that is tried lies on the desk.')),
    announce: () => {},
    onChange: () => () => {},
  };
}
