import { Icon } from './Icon.tsx';
import { soundWords } from './words/sound.ts';
import './sound-switch.css';

export interface SoundProps {
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Its name stays, and whether it is pressed says the rest; for the eye the picture says it. */
export const SoundSwitch = ({ isOn, onTurn }: SoundProps) => (
  <button
    type="button"
    class="sound-switch"
    aria-pressed={isOn}
    title={soundWords().told(isOn)}
    onClick={() => onTurn(!isOn)}
  >
    <span class="visually-hidden">{soundWords().sound}</span>
    <Icon name={isOn ? 'volume-2' : 'volume-x'} />
  </button>
);
