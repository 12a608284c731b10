import { type ReadonlySignal, signal } from '@preact/signals';
import type { Act, Bed } from '#core/model/sound.ts';
import { leavesNothing } from './leaving-nothing.ts';
import type { Player } from './sound-player.ts';

/** What can be asked of the loudspeaker. Off, or out of order, all of it does nothing and says nothing. */
export interface Sound {
  readonly isOn: ReadonlySignal<boolean>;
  /** The learner's word, given by a click or a key. It is remembered on this device. */
  turn(on: boolean): void;
  /** The room from now on; none fades it out. */
  bed(name: Bed | undefined): void;
  act(name: Act): void;
  /** The room steps back while nobody speaks. */
  duck(on: boolean): void;
}

/** In localStorage, and only while it is on: a device that was never asked holds nothing. */
const REMEMBERED = 'afterword-sound';

export function openSound(root: string): Sound {
  const isOn = signal(recall());
  let wanted: Bed | undefined;
  let isDucked = false;
  let hasGesture = navigator.userActivation?.hasBeenActive ?? false;
  let player: Player | undefined;
  let isLoading = false;

  /** Howler, and with it an audio context, only when sound is on, a room is there, and somebody has touched the page. */
  function fetchPlayer(): void {
    if (player || isLoading || !isOn.peek() || !hasGesture) return;
    isLoading = true;
    import('./sound-player.ts')
      .then(({ openPlayer }) => {
        player = openPlayer(root);
        play();
      })
      // Without a network: it is asked for again with the next room.
      .catch(() => undefined)
      .finally(() => {
        isLoading = false;
      });
  }

  function play(): void {
    fetchPlayer();
    player?.bed(isOn.peek() ? wanted : undefined, isDucked);
  }

  const touched = () => {
    hasGesture = true;
    for (const kind of GESTURES) removeEventListener(kind, touched, true);
    if (wanted !== undefined) play();
  };
  if (!hasGesture) for (const kind of GESTURES) addEventListener(kind, touched, true);

  return {
    isOn,
    turn(on) {
      isOn.value = on;
      remember(on);
      hasGesture = true;
      play();
    },
    bed(name) {
      if (name === wanted) return;
      wanted = name;
      play();
    },
    // One that could only be heard late is not heard: its words are there.
    act: name => isOn.peek() && player?.act(name),
    duck(on) {
      isDucked = on;
      player?.duck(on);
    },
  };
}

/** What browsers take for a gesture. A finger that only comes down may still be scrolling. */
const GESTURES = ['click', 'keydown'] as const;

function recall(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) === 'on';
  } catch {
    return false;
  }
}
function remember(on: boolean): void {
  if (leavesNothing()) return;
  try {
    if (on) localStorage.setItem(REMEMBERED, 'on');
    else localStorage.removeItem(REMEMBERED);
  } catch {
    // A browser that keeps nothing is asked again next time.
  }
}
