import { SoundSwitchLater } from '#app/run/sound-later.tsx';
import type { Doors } from '#app/run/doors.ts';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';

interface ToolsProps {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly isBehind: boolean;
  readonly isChoosing: boolean;
  readonly doors: Doors;
  readonly announce: (text: string) => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
  readonly onAgain: () => void;
  readonly onElsewhere: () => void;
  readonly onBehind: (on: boolean) => void;
}

/** What can be done with the run that no learner can do. */
export function Tools(props: ToolsProps) {
  const w = tryoutWords();
  return (
    <div class="try-tools busy">
      <Tool can={props.canGoBack} words={w.back} on={props.onBack} />
      <Tool can={props.canGoForward} words={w.forward} on={props.onForward} />
      <Tool can={props.canGoBack} words={w.again} on={props.onAgain} />
      <button type="button" class="tool" aria-expanded={props.isChoosing} onClick={props.onElsewhere}>
        {w.elsewhere}
      </button>
      <span class="try-switches">
        <label class="check">
          <input
            type="checkbox"
            checked={props.isBehind}
            onChange={event => props.onBehind(event.currentTarget.checked)}
          />
          {w.behind}
        </label>
        <SoundSwitchLater doors={props.doors} announce={props.announce} />
      </span>
    </div>
  );
}

interface ToolProps {
  readonly can: boolean;
  readonly words: string;
  readonly on: () => void;
}

/** One that cannot be used now stays where it is, and keeps the keyboard. */
const Tool = ({ can, words, on }: ToolProps) => (
  <button type="button" class="tool" aria-disabled={!can} onClick={() => can && on()}>
    {words}
  </button>
);
