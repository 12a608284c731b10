import { useEffect, useState } from 'preact/hooks';
import { isBlank, type Note } from '#core/model/note.ts';
import { Ask } from '#app/ui/Ask.tsx';
import { focusOn } from '#app/ui/focus-on.ts';
import { OwnField } from '#app/ui/OwnField.tsx';
import { OwnText } from '#app/ui/OwnText.tsx';
import { notebookWords } from '#app/ui/words/notebook.ts';
import type { Doors } from './doors.ts';
import { NoteTrouble } from './NoteTrouble.tsx';
import { useNote } from './use-note.ts';

interface FreeNoteProps {
  readonly note: Note;
  readonly doors: Pick<Doors, 'shelf' | 'now'>;
  /** It was begun just now, and is empty. */
  readonly isNew?: boolean;
  readonly onErased: () => void;
  /** For whoever shows it elsewhere once it has been written. */
  readonly onDone?: () => void;
}

/** A note as it stands, which can be changed in place and erased. */
export function FreeNote({ note: given, doors, isNew = false, onErased, onDone }: FreeNoteProps) {
  const [isOpen, setOpen] = useState(isNew);
  const [isBack, setBack] = useState(false);
  const [note, setNote] = useState(given);
  const words = notebookWords();

  async function erase(): Promise<void> {
    await (await doors.shelf).eraseNote(note);
    onErased();
  }
  if (isOpen)
    return (
      <div class="free-note">
        <Editor note={note} doors={doors} onChange={setNote} />
        <p>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              // A note without a word is none.
              if (isBlank(note)) void erase();
              setBack(true);
              setOpen(false);
              if (!isBlank(note)) onDone?.();
            }}
          >
            {words.done}
          </button>
        </p>
      </div>
    );
  return (
    <div class="free-note">
      <OwnText label={words.noteNamed} text={note.texts.text ?? ''} />
      <div class="row no-print">
        <button type="button" class="link-button" ref={isBack ? focusOn : null} onClick={() => setOpen(true)}>
          {words.change}
        </button>
        <Ask
          label={words.eraseNote}
          question={words.eraseNoteAsk}
          yes={words.eraseYes}
          onYes={() => void erase()}
        />
      </div>
    </div>
  );
}

interface EditorProps extends Pick<FreeNoteProps, 'note' | 'doors'> {
  readonly onChange: (note: Note) => void;
}

function Editor({ note: given, doors, onChange }: EditorProps) {
  const open = useNote(given, doors);
  const note = open?.note;
  useEffect(() => {
    if (note) onChange(note);
  }, [note, onChange]);
  if (!open) return null;
  return (
    <>
      <OwnField
        label={notebookWords().noteLabel}
        hint={notebookWords().noteHint}
        value={open.note.texts.text ?? ''}
        onInput={text => open.write('text', text)}
        takesFocus
      />
      <NoteTrouble open={open} doors={doors} />
    </>
  );
}
