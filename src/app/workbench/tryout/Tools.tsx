import { SoundSwitchLater } from '#app/run/sound-later.tsx';
import type { Doors } from '#app/run/doors.ts';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Begin } from '#core/workbench/try-begins.ts';
import type { Desk } from '../desk.ts';
import { AtCursor } from './AtCursor.tsx';
import { Tool } from './Tool.tsx';

interface ToolsProps {
  readonly desk: Desk;
  readonly begins: readonly Begin[];
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
      <AtCursor desk={props.desk} begins={props.begins} announce={props.announce} />
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
