import { soundWords } from './words/sound.ts';

export interface SoundProps {
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Its name stays, and whether it is pressed says the rest; for the eye the word says it. */
export const SoundSwitch = ({ isOn, onTurn }: SoundProps) => (
  <button type="button" class="sound-switch link-button" aria-pressed={isOn} onClick={() => onTurn(!isOn)}>
    {soundWords().sound} <span aria-hidden="true">{isOn ? soundWords().on : soundWords().off}</span>
  </button>
);
