import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import type { Checking } from '../checking/checker.ts';
import type { Desk } from '../desk.ts';
import { progressOf } from './progress.ts';

/** How far the check has come; or why it was stopped, and what to do then. */
export function CheckState({ desk, onText }: { readonly desk: Desk; readonly onText: () => void }) {
  const checking = desk.checking.value;
  const progress = progressOf(checking, desk.reading.value, desk.combed.value);
  return progress === '' ? (
    <Trouble checking={checking} desk={desk} onText={onText} />
  ) : (
    <p class="progress meta">{progress}</p>
  );
}

interface TroubleProps {
  readonly checking: Checking;
  readonly desk: Desk;
  readonly onText: () => void;
}

function Trouble({ checking, desk, onText }: TroubleProps) {
  const w = findingsWords();
  if (checking.kind === 'too-much') return <p class="trouble">{w.tooMuch[checking.what]}</p>;
  if (checking.kind !== 'stopped') return null;
  const { at, why, lastChange } = checking;
  const isLong = why === 'too-long';
  return (
    <div class="trouble">
      <p>{isLong ? w.stopped[at] : w[why]}</p>
      {isLong && lastChange && (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              desk.goTo(lastChange);
              onText();
            }}
          >
            {w.lastChange(lastChange.file, lastChange.line)}
          </button>
        </p>
      )}
      {isLong && <p>{w.stoppedHint[at]}</p>}
      <p>
        <button type="button" class="quiet-button" onClick={() => desk.checkAgain()}>
          {w.again}
        </button>
      </p>
    </div>
  );
}
