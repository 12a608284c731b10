import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { bringIntoRow } from './in-sight.ts';

interface FileTabsProps {
  readonly paths: readonly string[];
  /** The case's own. */
  readonly folder: string;
  readonly file: string;
  readonly onShow: (path: string) => void;
}

/** The files of the case; within its own folder by their names alone. */
export function FileTabs({ paths, folder, file, onShow }: FileTabsProps) {
  const own = `${folder}/`;
  return (
    <nav class="file-tabs" aria-label={editorWords().files} onFocusIn={bringIntoRow}>
      {paths.map(path => (
        <button
          key={path}
          type="button"
          aria-current={path === file ? 'true' : undefined}
          onClick={() => onShow(path)}
        >
          {path.startsWith(own) ? path.slice(own.length) : path}
        </button>
      ))}
    </nav>
  );
}
