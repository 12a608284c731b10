import { later } from '#app/ui/later.tsx';
import type { NotebookFileProps } from './NotebookFile.tsx';

/** It brings the parser of everything, which the page that it stands on need not wait for. */
export const NotebookFileLater = later<NotebookFileProps>(() =>
  import('./NotebookFile.tsx').then(({ NotebookFile }) => NotebookFile),
);
