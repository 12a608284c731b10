import { useEffect, useRef } from 'preact/hooks';
import type { Line } from '#core/model/line.ts';
import { type Bed, parseSound } from '#core/model/sound.ts';
import { SoundSwitch } from '#app/ui/SoundSwitch.tsx';
import { isWriting } from '#app/ui/writing.ts';
import { soundWords } from '#app/ui/words/sound.ts';
import type { Doors } from './doors.ts';
import { useSound } from './use-sound.ts';

export interface SoundInBarProps {
  readonly doors: Pick<Doors, 'sound'>;
  readonly announce: (text: string) => void;
}

/** One button in the bar, and one key that does the same from anywhere on the page. */
export function SoundInBar({ doors, announce }: SoundInBarProps) {
  const sound = useSound(doors);
  useEffect(() => {
    if (!sound) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isOther = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
      if (event.key.toLowerCase() !== 'm' || isOther || isWriting(event.target)) return;
      sound.turn(!sound.isOn.peek());
      // The button tells of itself only when it has been pressed itself.
      announce(soundWords().told(sound.isOn.peek()));
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [sound, announce]);
  return sound ? <SoundSwitch isOn={sound.isOn.value} onTurn={on => sound.turn(on)} /> : null;
}

export interface RoomSoundProps {
  readonly doors: Pick<Doors, 'sound'>;
  /** The room, where no line names it. */
  readonly bed?: Bed;
  /** All that shows so far, in order. */
  readonly lines?: readonly Line[];
  readonly isSilent: boolean;
}

const NONE: readonly Line[] = [];
const heardIn = (lines: readonly Line[]) => lines.flatMap(line => parseSound(line.sound ?? '') ?? []);

/** What is heard while the lines are read. It draws nothing. */
export function RoomSound({ doors, bed, lines = NONE, isSilent }: RoomSoundProps) {
  const sound = useSound(doors);
  // What was there before the loudspeaker was, as after a reload, has happened already.
  const pastRef = useRef(lines.length);
  const here = heardIn(lines).findLast(one => one.kind === 'bed')?.bed ?? bed;
  useEffect(() => sound?.bed(here), [sound, here]);
  useEffect(() => sound?.duck(isSilent), [sound, isSilent]);
  useEffect(() => {
    // Two at once would be a noise, and the second can be read.
    const act = heardIn(lines.slice(pastRef.current)).find(one => one.kind === 'act');
    pastRef.current = lines.length;
    if (act) sound?.act(act.act);
  }, [sound, lines]);
  useEffect(
    () => () => {
      sound?.duck(false);
      sound?.bed(undefined);
    },
    [sound],
  );
  return null;
}
