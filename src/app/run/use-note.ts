import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Note, type NoteField, written } from '#core/model/note.ts';
import type { ShelfFault } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';

export interface OpenNote {
  readonly note: Note;
  /** Every letter is on its way to storage as it is typed. */
  readonly write: (field: NoteField, text: string) => void;
  readonly change: (make: (note: Note, now: number) => Note) => void;
  /** Why the last letters are not kept, where they are not. */
  readonly fault: ShelfFault | undefined;
  /** What another tab has put there meanwhile, where `fault` is `moved-on`: it is never written over unseen. */
  readonly other: Note | undefined;
  /** Puts this there instead of what another tab has put there. */
  readonly settle: (note: Note) => void;
}

/**
 * A note that is being written. `blank` is what it begins as, where there is none of its id yet; nothing is
 * stored before something is written. Undefined while it is looked for.
 *
 * Two tabs may have the same note open. Whoever comes back to one whose words are all kept reads it anew; one with
 * words that are not kept yet never writes over what it has not seen.
 */
export function useNote(blank: Note | undefined, doors: Pick<Doors, 'shelf' | 'now'>): OpenNote | undefined {
  const [note, setNote] = useState<Note>();
  const [fault, setFault] = useState<ShelfFault>();
  const [other, setOther] = useState<Note>();
  const latestRef = useRef<Note | undefined>(undefined);
  /** What lies in storage, as far as this page knows. */
  const keptRef = useRef<Note | undefined>(undefined);
  const isStoredRef = useRef(false);
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
    const read = async () => {
      const found = await (await doors.shelf).openNote(fresh);
      if (!current || latestRef.current !== keptRef.current) return;
      // Erased in another tab, it stays on this page to be read; another letter is not kept, and the page says so.
      if (!found.ok && latestRef.current) return;
      const there = found.ok ? found.value : fresh;
      if (there.changedAt === keptRef.current?.changedAt) return;
      latestRef.current = there;
      keptRef.current = there;
      isStoredRef.current = found.ok;
      setNote(there);
    };
    const readAgain = () => void read();
    latestRef.current = undefined;
    keptRef.current = undefined;
    readAgain();
    addEventListener('focus', readAgain);
    document.addEventListener('visibilitychange', readAgain);
    return () => {
      current = false;
      removeEventListener('focus', readAgain);
      document.removeEventListener('visibilitychange', readAgain);
    };
  }, [id, doors]);

  const keep = useCallback(
    (next: Note) => {
      latestRef.current = next;
      setNote(next);
      // One after the other; while one is on its way only the newest of those that wait is still worth writing.
      writingRef.current = writingRef.current.then(async () => {
        if (latestRef.current !== next) return;
        const shelf = await doors.shelf;
        const kept = await shelf.keepNote(next, isStoredRef.current ? keptRef.current?.changedAt : 0);
        if (kept.ok) {
          keptRef.current = next;
          isStoredRef.current = true;
        }
        const there = !kept.ok && kept.fault === 'moved-on' ? await shelf.openNote(next) : undefined;
        setOther(there?.ok ? there.value : undefined);
        setFault(kept.ok ? undefined : kept.fault);
      });
    },
    [doors],
  );
  const change = useCallback(
    (make: (note: Note, now: number) => Note) => {
      if (latestRef.current) keep(make(latestRef.current, doors.now()));
    },
    [doors, keep],
  );
  const write = useCallback(
    (field: NoteField, text: string) => change((note, now) => written(note, field, text, now)),
    [change],
  );
  const settle = useCallback(
    (chosen: Note) => {
      keptRef.current = other;
      isStoredRef.current = true;
      keep(chosen);
    },
    [other, keep],
  );
  return note && { note, write, change, fault, other, settle };
}
