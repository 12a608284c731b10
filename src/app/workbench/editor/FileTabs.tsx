import { type Draft, folderOf } from '#core/workbench/draft.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { bringIntoRow } from './in-sight.ts';

interface FileTabsProps {
  readonly draft: Draft;
  readonly file: string;
  readonly onShow: (path: string) => void;
}

/** The files of the case; within its own folder by their names alone. */
export function FileTabs({ draft, file, onShow }: FileTabsProps) {
  const folder = `${folderOf(draft)}/`;
  return (
    <nav class="file-tabs" aria-label={editorWords().files} onFocusIn={bringIntoRow}>
      {draft.files.map(({ path }) => (
        <button
          key={path}
          type="button"
          aria-current={path === file ? 'true' : undefined}
          onClick={() => onShow(path)}
        >
          {path.startsWith(folder) ? path.slice(folder.length) : path}
        </button>
      ))}
    </nav>
  );
}
