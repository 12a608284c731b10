import { fileWords } from '#app/ui/words/workbench/files.ts';
import { canSaveInPlace } from './disk-handles.ts';
import type { Saved } from './on-disk.ts';

/** What came of saving, said. */
export function savedWords(saved: Saved): string[] {
  const w = fileWords();
  switch (saved.kind) {
    case 'saved':
      return [
        w.saved(saved.files),
        ...(saved.outside.length > 0 ? [w.outside(saved.outside.join(', '))] : []),
      ];
    case 'no-place':
      return [canSaveInPlace() ? w.noPlace : w.cannotPlace];
    case 'not-allowed':
      return [w.notAllowed];
    case 'newer':
      return [w.newer(saved.paths.join(', '))];
    case 'failed':
      return [w.failed(saved.paths.join(', '))];
  }
}
