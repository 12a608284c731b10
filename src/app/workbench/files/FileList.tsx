import { useState } from 'preact/hooks';
import { focusOn } from '#app/ui/focus-on.ts';
import { fileWords } from '#app/ui/words/workbench/files.ts';
import { isInk, parentOf } from '#core/workbench/paths.ts';
import { NameForm } from './NameForm.tsx';
import type { OnDisk } from './on-disk.ts';

/** Each gives back why it was refused. */
interface FileDeeds {
  readonly onOpen: (path: string) => void;
  readonly onMain: (path: string) => string | undefined;
  readonly onRename: (from: string, to: string) => string | undefined;
  /** Gives back what brings it back. */
  readonly onRemove: (path: string) => (() => void) | undefined;
}
interface FileListProps extends FileDeeds {
  readonly main: string;
  readonly open: string;
  readonly files: readonly (readonly [path: string, state: OnDisk])[];
  readonly onAdd: (path: string) => string | undefined;
}

export function FileList({ main, open, files, onAdd, ...deeds }: FileListProps) {
  const w = fileWords();
  const [removed, setRemoved] = useState<{ readonly path: string; readonly undo: () => void }>();
  const [isAdding, setAdding] = useState(false);
  const folder = parentOf(main);
  // Where nothing was ever saved there, it need not be said of each.
  const isOnDisk = files.some(([, state]) => state !== 'nowhere');
  const onRemove = (path: string) => {
    const undo = deeds.onRemove(path);
    if (undo) setRemoved({ path, undo });
    return undo;
  };
  return (
    <>
      <ul class="file-list">
        {files.map(([path, state]) => (
          <FileItem
            key={path}
            path={path}
            state={isOnDisk ? state : undefined}
            isMain={path === main}
            isOpen={path === open}
            {...deeds}
            onRemove={onRemove}
          />
        ))}
      </ul>
      {removed && (
        <p class="notice" role="note">
          {w.removed(removed.path)}{' '}
          <button
            type="button"
            class="link-button"
            ref={focusOn}
            onClick={() => {
              removed.undo();
              setRemoved(undefined);
            }}
          >
            {w.undo}
          </button>
        </p>
      )}
      {isAdding ? (
        <NameForm
          label={w.addLabel}
          submit={w.addIt}
          first={folder === '' ? 'new.ink' : `${folder}/new.ink`}
          onName={onAdd}
          onDone={() => setAdding(false)}
        />
      ) : (
        <p>
          <button type="button" class="quiet-button" onClick={() => setAdding(true)}>
            {w.add}
          </button>
        </p>
      )}
    </>
  );
}

interface FileItemProps extends FileDeeds {
  readonly path: string;
  /** Undefined where it is not worth a word. */
  readonly state: OnDisk | undefined;
  readonly isMain: boolean;
  readonly isOpen: boolean;
}

function FileItem({ path, state, isMain, isOpen, onOpen, onMain, onRename, onRemove }: FileItemProps) {
  const w = fileWords();
  const [isRenaming, setRenaming] = useState(false);
  const facts = [isMain ? w.begins : '', isOpen ? w.isOpen : '', state ? w.state[state] : ''].filter(
    fact => fact !== '',
  );
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <p class="file-name">
        <button type="button" class="link-button" aria-label={w.open(path)} onClick={() => onOpen(path)}>
          {path}
        </button>
      </p>
      {facts.length > 0 && <p class="meta">{facts.join(' · ')}</p>}
      {isRenaming ? (
        <NameForm
          label={w.renameLabel}
          hint={w.renameHint}
          submit={w.renameIt}
          first={path}
          onName={to => onRename(path, to)}
          onDone={() => setRenaming(false)}
        />
      ) : (
        <p class="row">
          <button
            type="button"
            class="link-button"
            aria-label={`${w.renameFile}: ${path}`}
            onClick={() => setRenaming(true)}
          >
            {w.renameFile}
          </button>
          {!isMain && (
            <>
              {isInk(path) && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={`${w.makeMain}: ${path}`}
                  onClick={() => onMain(path)}
                >
                  {w.makeMain}
                </button>
              )}
              <button
                type="button"
                class="link-button"
                aria-label={`${w.remove}: ${path}`}
                onClick={() => onRemove(path)}
              >
                {w.remove}
              </button>
            </>
          )}
        </p>
      )}
    </li>
  );
}
