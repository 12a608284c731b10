import { useRef, useState } from 'preact/hooks';
import { parseNotebook } from '#core/model/notebook-text.ts';
import { dayInName, openText, saveText } from '#app/device/files.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { fileWords } from '#app/ui/words/file.ts';
import { dateOf } from '#app/ui/words/library.ts';
import { bringIn } from './bring-in.ts';
import type { Doors } from './doors.ts';
import { cameIn, notOpened, only, type Outcome } from './file-told.ts';
import { MOST_NOTEBOOK_BYTES, writeNotebook } from './notebook-file.ts';
import { drop, present } from './present.ts';
import { useSaved } from './use-saved.ts';

export interface NotebookFileProps {
  readonly doors: Pick<Doors, 'shelf' | 'now' | 'announce'>;
  readonly announce: (text: string) => void;
  /** Something came in: what shows the shelf has to read it anew. */
  readonly onCame?: () => void;
}

/** Everything on this device as one file, and a file's runs and notes added to what is here. */
export function NotebookFile({ doors, announce, onCame }: NotebookFileProps) {
  const [progress, setProgress] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const busyRef = useRef(false);
  const { saved, setSaved } = useSaved(doors);
  const words = fileWords();

  /** One thing at a time. The buttons stay as they are meanwhile, so that the keyboard does not lose its place. */
  async function once(act: () => Promise<Outcome | undefined>): Promise<void> {
    if (busyRef.current) return;
    busyRef.current = true;
    const done = await act().finally(() => {
      busyRef.current = false;
      setProgress(undefined);
    });
    if (!done) return;
    setOutcome(done);
    announce(
      [...done.said, ...(done.unread.length > 0 ? [`${words.unread}:`, ...done.unread] : [])].join(' '),
    );
  }

  async function save(): Promise<Outcome> {
    setProgress(words.gathering);
    const at = doors.now();
    const written = await writeNotebook(await doors.shelf, at, (done, all) =>
      setProgress(words.saving(done, all)),
    );
    if (!written.ok) return only(words.notSaved);
    const { file, runs, notes, damaged } = written.value;
    const without = damaged > 0 ? [words.savedWithout(damaged)] : [];
    if (runs + notes === 0) return only(words.nothingToSave, ...without);
    saveText(`afterword-${dayInName(at)}.json`, 'application/json', file);
    if ((await (await doors.shelf).noteSaved(at)).ok) setSaved({ at });
    return only(words.saved(runs, notes), ...without);
  }

  async function open(): Promise<Outcome | undefined> {
    // First of all: a browser lets a page ask for a file only at once after a press.
    const picked = await openText('.json,application/json', MOST_NOTEBOOK_BYTES);
    if (!picked) return undefined;
    if (!picked.ok) return notOpened(picked.fault);
    setProgress(words.reading);
    await painted();
    const read = parseNotebook(picked.value);
    if (!read.ok) return notOpened(read.fault);
    const came = await bringIn(read.value, await doors.shelf, (done, all) =>
      setProgress(words.adding(done, all)),
    );
    for (const id of came.changed) {
      // It is open here as it was before. Whoever goes on with it reads it anew.
      if (present.peek()?.head.peek().id === id) drop();
      doors.announce(id);
    }
    onCame?.();
    return cameIn(came, read.value.isWhole, read.value.unread);
  }

  return (
    <section class="notebook-file" aria-labelledby="notebook-file">
      <h2 id="notebook-file">{words.title}</h2>
      <p>{words.what}</p>
      <p class="hint">{words.plain}</p>
      {saved && <p>{saved.at === undefined ? words.neverSaved : words.lastSaved(dateOf(saved.at))}</p>}
      <p class="row">
        <button type="button" class="quiet-button" onClick={() => void once(save)}>
          <Icon name="download" />
          {words.save}
        </button>
        <button type="button" class="quiet-button" onClick={() => void once(open)}>
          <Icon name="folder-open" />
          {words.open}
        </button>
      </p>
      {progress !== undefined && <p class="meta">{progress}</p>}
      {progress === undefined && outcome && (
        <div class="notice">
          <p>{outcome.said.join(' ')}</p>
          {outcome.unread.length > 0 && (
            <>
              <h3>{words.unread}</h3>
              <ul>
                {outcome.unread.map(one => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** A large file keeps the page busy: what it is doing has to stand there before it is. */
const painted = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
