import { SoundChoice } from '#app/ui/SoundChoice.tsx';
import type { Doors } from './doors.ts';
import { useSound } from './use-sound.ts';

/** Asked before a conversation. Until somebody says otherwise it is off, and nothing of it is fetched. */
export function SoundQuestion({ doors }: { readonly doors: Pick<Doors, 'sound'> }) {
  const sound = useSound(doors);
  return <SoundChoice isOn={sound?.isOn.value ?? false} onTurn={on => sound?.turn(on)} />;
}
