import { useMemo, useState } from 'preact/hooks';
import type { NoteId } from '#core/model/ids.ts';
import type { Note } from '#core/model/note.ts';
import { notebookOf } from '#core/review/notebook.ts';
import { FreeNote } from '#app/run/FreeNote.tsx';
import { PersistenceLater } from '#app/run/PersistenceLater.tsx';
import { useNotebook } from '#app/run/use-notebook.ts';
import type { ScreenProps } from '#app/screen.ts';
import { focusOn } from '#app/ui/focus-on.ts';
import { Footer } from '#app/ui/Footer.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { Ornament } from '#app/ui/Ornament.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { absentWords } from '#app/ui/words/absent.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';
import { DamagedRuns } from './DamagedRuns.tsx';
import { Entries } from './Entries.tsx';
import './notebook.css';

/** More than a window holds: the rest of a full notebook comes under them, and moves nothing. */
const AT_FIRST = 8;

export function Screen({ doors, announce }: ScreenProps) {
  const { to } = useAddress();
  const { notebook, again } = useNotebook(doors, AT_FIRST);
  const [begun, setBegun] = useState<Note>();
  const [wasBegun, setWasBegun] = useState(false);
  const words = notebookWords();
  const entries = useMemo(() => {
    if (!notebook) return [];
    // It stands above the others until it is done.
    const notes = notebook.notes.filter(({ id }) => id !== begun?.id);
    const { since = -Infinity } = notebook;
    return notebookOf(notebook.digests, notes).filter(({ at }) => at >= since);
  }, [notebook, begun?.id]);
  const isEmpty = notebook !== undefined && entries.length + notebook.damaged.length === 0;

  function begin(): void {
    const now = doors.now();
    const id: NoteId = doors.newNoteId();
    setBegun({ version: 1, id, kind: 'free', begunAt: now, changedAt: now, texts: {} });
  }
  /** From above the others it goes among them. */
  function end(): void {
    setBegun(undefined);
    setWasBegun(true);
    again();
  }
  function onErased(): void {
    announce(keptWords().erased);
    again();
  }
  return (
    <Page name="notebook">
      <h1 tabIndex={-1}>{t.titles.notebook}</h1>
      <p>{words.intro}</p>
      {notebook?.fault && <p class="notice">{absentWords().noRun.shelf}</p>}
      {begun ? (
        <FreeNote key={begun.id} note={begun} doors={doors} isNew onErased={end} onDone={end} />
      ) : (
        <p class="row no-print">
          <button type="button" class="quiet-button" ref={wasBegun ? focusOn : null} onClick={begin}>
            <Icon name="pen-line" />
            {words.writeDown}
          </button>
        </p>
      )}
      {isEmpty && !begun && (
        <>
          <Ornament name="chair" />
          <p>{words.empty}</p>
        </>
      )}
      {notebook && entries.length > 0 && (
        <Entries
          notebook={notebook}
          entries={entries}
          doors={doors}
          announce={announce}
          onErased={onErased}
        />
      )}
      {notebook && notebook.damaged.length > 0 && (
        <DamagedRuns damaged={notebook.damaged} doors={doors} onErased={onErased} />
      )}
      <ul class="ways-on no-print">
        <li>
          <a href={to({ page: 'own' })}>{words.own}</a>
        </li>
      </ul>
      {notebook && !isEmpty && <PersistenceLater announce={announce} />}
      <Footer />
    </Page>
  );
}
