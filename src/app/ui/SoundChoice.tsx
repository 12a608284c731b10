import type { SoundProps } from './SoundSwitch.tsx';
import { soundWords } from './words/sound.ts';

/** Two ways to read, neither the better one. */
export const SoundChoice = ({ isOn, onTurn }: SoundProps) => (
  <fieldset class="sound-question">
    <legend>{soundWords().question}</legend>
    <p class="row">
      {[false, true].map(on => (
        <label key={String(on)} class="check">
          <input type="radio" name="sound" checked={isOn === on} onChange={() => onTurn(on)} />{' '}
          {on ? soundWords().withSound : soundWords().withoutSound}
        </label>
      ))}
    </p>
    <p class="hint">{soundWords().hint}</p>
  </fieldset>
);
