import { useEffect, useState } from 'preact/hooks';
import { SoundChoice } from '#app/ui/SoundChoice.tsx';
import type { Doors } from './doors.ts';
import { useSound } from './use-sound.ts';

/** Asked before a conversation. Until somebody says otherwise it is off, and nothing of it is fetched. */
export function SoundQuestion({ doors }: { readonly doors: Pick<Doors, 'sound'> }) {
  const sound = useSound(doors);
  // Whoever answers before the loudspeaker is there is heard once it is.
  const [answered, setAnswered] = useState<boolean>();
  useEffect(() => {
    if (sound && answered !== undefined) sound.turn(answered);
  }, [sound, answered]);
  return <SoundChoice isOn={answered ?? sound?.isOn.value ?? false} onTurn={setAnswered} />;
}
