import { useEffect, useState } from 'preact/hooks';
import type { Sound } from '#app/device/sound.ts';
import type { Doors } from './doors.ts';

/** The loudspeaker, once it is there; and silence where it cannot be fetched. */
export function useSound(doors: Pick<Doors, 'sound'>): Sound | undefined {
  const [sound, setSound] = useState<Sound>();
  useEffect(() => {
    doors.sound.then(setSound, () => undefined);
  }, [doors]);
  return sound;
}
