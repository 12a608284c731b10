import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Note, type NoteField, written } from '#core/model/note.ts';
import type { ShelfFault } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';

export interface OpenNote {
  readonly note: Note;
  /** Every letter is on its way to storage as it is typed. */
  readonly write: (field: NoteField, text: string) => void;
  /** Why the last letters are not kept, where they are not. */
  readonly fault: ShelfFault | undefined;
}

/**
 * A note that is being written. `blank` is what it begins as, where there is none of its id yet; nothing is
 * stored before something is written. Undefined while it is looked for.
 */
export function useNote(blank: Note | undefined, doors: Pick<Doors, 'shelf' | 'now'>): OpenNote | undefined {
  const [note, setNote] = useState<Note>();
  const [fault, setFault] = useState<ShelfFault>();
  const latestRef = useRef<Note | undefined>(undefined);
  const writingRef = useRef<Promise<void>>(Promise.resolve());
  const id = blank?.id;
  const blankRef = useRef(blank);

  useEffect(() => {
    blankRef.current = blank;
  }, [blank]);
  useEffect(() => {
    const fresh = blankRef.current;
    if (!fresh) return undefined;
    let current = true;
    void doors.shelf
      .then(shelf => shelf.openNote(fresh))
      .then(found => {
        if (!current) return;
        latestRef.current = found.ok ? found.value : fresh;
        setNote(latestRef.current);
      });
    return () => {
      current = false;
    };
  }, [id, doors]);

  const write = useCallback(
    (field: NoteField, text: string) => {
      const before = latestRef.current;
      if (!before) return;
      const next = written(before, field, text, doors.now());
      latestRef.current = next;
      setNote(next);
      // One after the other; while one is on its way only the newest of those that wait is still worth writing.
      writingRef.current = writingRef.current.then(async () => {
        if (latestRef.current !== next) return;
        const kept = await (await doors.shelf).keepNote(next);
        setFault(kept.ok ? undefined : kept.fault);
      });
    },
    [doors],
  );
  return note && { note, write, fault };
}
