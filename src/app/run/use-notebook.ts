import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '#core/model/digest.ts';
import { isBlank, type Note } from '#core/model/note.ts';
import type { Damaged, ShelfFault } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';

export interface Notebook {
  readonly digests: readonly Digest[];
  readonly notes: readonly Note[];
  readonly damaged: readonly Damaged[];
  /** Where only the newest has been read: since when nothing is missing. */
  readonly since?: number;
  readonly fault?: ShelfFault;
}

/** What the notebook holds: of a full one first the newest `count`, then everything; `again` reads it anew. */
export function useNotebook(
  doors: Pick<Doors, 'shelf'>,
  count: number,
): {
  readonly notebook: Notebook | undefined;
  readonly again: () => void;
} {
  const [notebook, setNotebook] = useState<Notebook>();
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (next: Notebook) => {
      if (current) setNotebook({ ...next, notes: next.notes.filter(note => !isBlank(note)) });
    };
    const read = async () => {
      const shelf = await doors.shelf;
      // Once everything is there, it is not taken away to show less.
      const recent = reading === 0 ? await shelf.recent(count) : undefined;
      if (recent?.ok && recent.value) {
        show({ ...recent.value, damaged: [] });
        // Everything would else be read before the newest is painted.
        await new Promise(then => requestAnimationFrame(() => setTimeout(then)));
      }
      const [runs, notes] = await Promise.all([shelf.digests(), shelf.notes()]);
      show({
        ...(runs.ok ? runs.value : { digests: [], damaged: [], fault: runs.fault }),
        notes: notes.ok ? notes.value : [],
      });
    };
    void read();
    return () => {
      current = false;
    };
  }, [doors, count, reading]);
  return { notebook, again: () => setReading(times => times + 1) };
}
