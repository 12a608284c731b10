import { Icon } from '#app/ui/Icon.tsx';
import { againWords } from '#app/ui/words/again.ts';
import type { Player } from './use-player.ts';

interface ControlsProps {
  readonly player: Player;
  readonly count: number;
  /** The name of the moment that it is in, where it has one. */
  readonly moment: string;
  readonly onPlayOrPause: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** To play and pause, step, and go anywhere. */
export function Controls({ player, count, moment, onPlayOrPause, onStep }: ControlsProps) {
  const words = againWords();
  const { at, isPlaying } = player;
  return (
    <fieldset class="controls no-print">
      <legend class="visually-hidden">{words.controls}</legend>
      <input
        type="range"
        class="scrubber"
        min={0}
        max={count - 1}
        value={at}
        aria-label={words.where}
        aria-valuetext={words.whereIs(at + 1, count, moment)}
        onInput={event => player.goTo(event.currentTarget.valueAsNumber)}
      />
      <div class="steps">
        <button type="button" class="quiet-button" aria-disabled={at === 0} onClick={() => onStep(-1)}>
          <Icon name="arrow-left" />
          {words.back}
        </button>
        <button type="button" class="button" onClick={onPlayOrPause}>
          <Icon name={isPlaying ? 'pause' : 'play'} />
          {isPlaying ? words.pause : words.play}
        </button>
        <button type="button" class="quiet-button" aria-disabled={at === count - 1} onClick={() => onStep(1)}>
          {words.on}
          <Icon name="arrow-right" />
        </button>
      </div>
    </fieldset>
  );
}
