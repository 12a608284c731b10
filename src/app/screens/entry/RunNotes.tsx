import { useEffect, useState } from 'preact/hooks';
import type { RunId } from '#core/model/ids.ts';
import { isBlank, type Note } from '#core/model/note.ts';
import { FreeNote } from '#app/run/FreeNote.tsx';
import type { ScreenProps } from '#app/screen.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords, whenOf } from '#app/ui/words/notebook.ts';

interface RunNotesProps extends Pick<ScreenProps, 'doors' | 'announce'> {
  readonly run: RunId;
}

/** The free notes about a run, as they were begun, and a way to begin another. */
export function RunNotes({ run, doors, announce }: RunNotesProps) {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [begun, setBegun] = useState<ReadonlySet<Note>>(new Set());
  const words = notebookWords();
  useEffect(() => {
    let current = true;
    void doors.shelf
      .then(shelf => shelf.notes())
      .then(all => {
        if (!current || !all.ok) return;
        const own = all.value.filter(note => note.kind === 'free' && note.run === run && !isBlank(note));
        setNotes(own.toSorted((a, b) => a.begunAt - b.begunAt));
      });
    return () => {
      current = false;
    };
  }, [run, doors]);

  function begin(): void {
    const now = doors.now();
    const note: Note = {
      version: 1,
      id: doors.newNoteId(),
      kind: 'free',
      run,
      begunAt: now,
      changedAt: now,
      texts: {},
    };
    setNotes(all => [...all, note]);
    setBegun(all => new Set([...all, note]));
  }
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{words.yourNotes}</h2>
      {notes.map(note => (
        <div key={note.id} class="dated-note">
          <p class="meta">{whenOf(note.begunAt)}</p>
          <FreeNote
            note={note}
            doors={doors}
            isNew={begun.has(note)}
            onErased={() => {
              setNotes(all => all.filter(one => one !== note));
              announce(keptWords().erased);
            }}
          />
        </div>
      ))}
      <p class="no-print">
        <button type="button" class="quiet-button" onClick={begin}>
          <Icon name="pen-line" />
          {words.writeDown}
        </button>
      </p>
    </section>
  );
}
