import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '#core/model/digest.ts';
import { isBlank, type Note } from '#core/model/note.ts';
import type { Damaged, ShelfFault } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';

export interface Notebook {
  readonly digests: readonly Digest[];
  readonly notes: readonly Note[];
  readonly damaged: readonly Damaged[];
  readonly fault?: ShelfFault;
}

/** What the notebook holds, once it has been read; `again` reads it anew. */
export function useNotebook(doors: Pick<Doors, 'shelf'>): {
  readonly notebook: Notebook | undefined;
  readonly again: () => void;
} {
  const [notebook, setNotebook] = useState<Notebook>();
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let current = true;
    void doors.shelf
      .then(shelf => Promise.all([shelf.digests(), shelf.notes()]))
      .then(([runs, notes]) => {
        if (!current) return;
        setNotebook({
          ...(runs.ok ? runs.value : { digests: [], damaged: [], fault: runs.fault }),
          notes: notes.ok ? notes.value.filter(note => !isBlank(note)) : [],
        });
      });
    return () => {
      current = false;
    };
  }, [doors, reading]);
  return { notebook, again: () => setReading(count => count + 1) };
}
