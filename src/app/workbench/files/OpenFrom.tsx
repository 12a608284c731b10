/* oxlint-disable react-hooks/exhaustive-deps -- what was dropped arrives once, whoever hears of it by then */
import { useEffect, useState } from 'preact/hooks';
import { focusOn } from '#app/ui/focus-on.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import { t } from '#app/ui/words/words.ts';
import { faultWords, leftWords } from './came-words.ts';
import { type Arrival, type Came, comeIn, pickFiles, pickFolderOfFiles } from './incoming.ts';

interface OpenFromProps {
  /** What was dropped on the page. */
  readonly dropped: Arrival | undefined;
  readonly announce: (text: string) => void;
  readonly onNew: (came: Came, told: readonly string[]) => void;
  /** Absent where there is no case yet that it could become a part of. */
  readonly onHere?: ((came: Came) => void) | undefined;
}

/** Where one stands with what was picked or dropped. */
type At =
  | { readonly kind: 'resting'; readonly told: readonly string[] }
  | { readonly kind: 'where'; readonly arrival: Arrival }
  | {
      readonly kind: 'which';
      readonly arrival: Arrival;
      readonly mains: readonly string[];
      readonly isHere: boolean;
    };

/** The ways in from the disk: files, a folder, a zip, a case file; by buttons, and by dropping them anywhere. */
export function OpenFrom({ dropped, announce, onNew, onHere }: OpenFromProps) {
  const w = fileWords();
  const [at, setAt] = useState<At>({ kind: 'resting', told: [] });

  async function take(arrival: Arrival, isHere: boolean, main?: string): Promise<void> {
    const came = await comeIn(arrival, main);
    if (!came.ok) {
      if (came.fault.kind === 'which')
        return setAt({ kind: 'which', arrival, mains: came.fault.mains, isHere });
      const told = faultWords(came.fault);
      announce(told);
      return setAt({ kind: 'resting', told: [told] });
    }
    const told = leftWords(came.value.left);
    if (told.length > 0) announce(told.join(' '));
    setAt({ kind: 'resting', told });
    if (isHere) onHere?.(came.value);
    else onNew(came.value, told);
  }
  const arrive = (arrival: Arrival | undefined): void => {
    if (!arrival || arrival.files.length === 0) return;
    if (onHere) setAt({ kind: 'where', arrival });
    else void take(arrival, false);
  };
  useEffect(() => arrive(dropped), [dropped]);
  const rest = () => setAt({ kind: 'resting', told: [] });

  return (
    <section aria-labelledby="open-from">
      <h2 id="open-from">{w.openTitle}</h2>
      <p>{w.openIntro}</p>
      <p class="row">
        <button type="button" class="quiet-button" onClick={() => void pickFiles().then(arrive)}>
          {w.openFiles}
        </button>
        <button type="button" class="quiet-button" onClick={() => void pickFolderOfFiles().then(arrive)}>
          {w.openFolder}
        </button>
      </p>
      {at.kind === 'where' && (
        <div class="notice" role="note" tabIndex={-1} ref={focusOn}>
          <p>{w.dropped}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => void take(at.arrival, true)}>
              {w.dropHere}
            </button>
            <button type="button" class="quiet-button" onClick={() => void take(at.arrival, false)}>
              {w.dropNew}
            </button>
            <button type="button" class="link-button" onClick={rest}>
              {t.cancel}
            </button>
          </p>
        </div>
      )}
      {at.kind === 'which' && (
        <div class="notice" role="note" tabIndex={-1} ref={focusOn}>
          <p>{w.which}</p>
          <ul class="row plain-list">
            {at.mains.map(main => (
              <li key={main}>
                <button
                  type="button"
                  class="quiet-button"
                  onClick={() => void take(at.arrival, at.isHere, main)}
                >
                  {main}
                </button>
              </li>
            ))}
            <li>
              <button type="button" class="link-button" onClick={rest}>
                {t.cancel}
              </button>
            </li>
          </ul>
        </div>
      )}
      {at.kind === 'resting' && at.told.length > 0 && (
        <Notice>
          {at.told.map(text => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
