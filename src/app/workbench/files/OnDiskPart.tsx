import { useState } from 'preact/hooks';
import { saveText } from '#app/device/files.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import type { KeptHere } from '../keeping/context.ts';
import { canSaveInPlace, pickFolder } from './disk-handles.ts';
import type { Saved } from './on-disk.ts';
import { savedWords } from './saved-words.ts';
import { zipOf } from './packing.ts';
import { zipName } from './zip-name.ts';

interface OnDiskPartProps {
  readonly kept: KeptHere;
  readonly announce: (text: string) => void;
}

/** The draft and the disk: saved in place where the browser lets a page do so, else as a zip. */
export function OnDiskPart({ kept: { at, disk, saved, onSaved }, announce }: OnDiskPartProps) {
  const w = fileWords();
  const [told, setTold] = useState<string>();
  const tell = (text: string): void => {
    onSaved(undefined);
    setTold(text);
    announce(text);
  };
  const hear = (outcome: Saved): void => {
    onSaved(outcome);
    setTold(undefined);
    announce(savedWords(outcome).join(' '));
  };
  const saveTo = async (): Promise<void> => {
    const folder = await pickFolder();
    if (folder) hear(await disk.saveTo(folder));
  };
  const zip = async (): Promise<void> => {
    const draft = at.desk.draft.peek();
    try {
      saveText(zipName(draft), 'application/zip', await zipOf(draft, Date.now()));
      disk.tookAlong(draft);
      tell(w.zipped);
    } catch {
      tell(w.zipFailed);
    }
  };
  const newer = saved.value?.kind === 'newer' ? saved.value.paths : disk.newer.value;
  const isPlaced = disk.disk.value.folder !== undefined || disk.disk.value.links.some(({ handle }) => handle);
  // What was saved last, also by the keyboard, is newer than what else was told.
  const lines = saved.value ? savedWords(saved.value) : told === undefined ? [] : [told];
  return (
    <section aria-labelledby="on-disk">
      <h2 id="on-disk">{w.diskTitle}</h2>
      {!canSaveInPlace() && <p>{w.cannotPlace}</p>}
      <p class="row">
        {isPlaced && (
          <button type="button" class="button" onClick={() => void disk.save().then(hear)}>
            {w.save}
          </button>
        )}
        {canSaveInPlace() && (
          <button type="button" class="quiet-button" onClick={() => void saveTo()}>
            {w.saveTo}
          </button>
        )}
        <button type="button" class="quiet-button" onClick={() => void zip()}>
          {w.zipIt}
        </button>
      </p>
      {newer.length > 0 ? (
        <Notice>
          <p>{w.newer(newer.join(', '))}</p>
          <p>{w.newerAsk}</p>
          {lines
            .filter(line => line === told)
            .map(line => (
              <p key={line}>{line}</p>
            ))}
          <p class="row">
            <button
              type="button"
              class="quiet-button"
              onClick={() =>
                void disk
                  .take(newer)
                  .then(unread => tell(unread.length > 0 ? w.unreadThere(unread.join(', ')) : w.taken))
              }
            >
              {w.takeTheirs}
            </button>
            <button type="button" class="quiet-button" onClick={() => void disk.save(true).then(hear)}>
              {w.keepMine}
            </button>
          </p>
        </Notice>
      ) : (
        lines.map(line => <p key={line}>{line}</p>)
      )}
      {isPlaced && <p class="hint">{`${w.shortcut} ${w.removedStay}`}</p>}
    </section>
  );
}
