import { later } from '#app/ui/later.tsx';

const parts = () => import('./SoundInRun.tsx');

/** Nobody waits for sound: the conversation is there first. */
export const SoundSwitchLater = later(() => parts().then(({ SoundInBar }) => SoundInBar));
export const RoomSoundLater = later(() => parts().then(({ RoomSound }) => RoomSound));
