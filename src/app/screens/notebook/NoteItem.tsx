import { type Note, wordsOfNote } from '#core/model/note.ts';
import { FreeNote } from '#app/run/FreeNote.tsx';
import type { ScreenProps } from '#app/screen.ts';
import { useAddress } from '#app/ui/place.ts';
import { notebookWords, whenOf } from '#app/ui/words/notebook.ts';

interface NoteItemProps extends Pick<ScreenProps, 'doors'> {
  readonly note: Note;
  readonly onErased: () => void;
}

/** What was written about no run that is here. */
export function NoteItem({ note, doors, onErased }: NoteItemProps) {
  const { to } = useAddress();
  const words = notebookWords();
  switch (note.kind) {
    case 'own': {
      const { called, ...more } = note.texts;
      return (
        <article class="entry">
          <h4>
            <a href={to({ page: 'own', note: note.id })} dir="auto">
              {called ?? words.ownUnnamed}
            </a>
          </h4>
          <p class="meta">
            {words.ownCase}, {whenOf(note.begunAt)}
          </p>
          <p class="own clamped" dir="auto">
            {wordsOfNote({ ...note, texts: more }).join('\n')}
          </p>
        </article>
      );
    }
    case 'free':
      return (
        <article class="entry">
          <p class="meta">{whenOf(note.begunAt)}</p>
          <FreeNote note={note} doors={doors} onErased={onErased} />
        </article>
      );
    case 'exit':
    case 'review':
      return (
        <article class="entry">
          <p class="meta">
            {words[note.kind]}, {whenOf(note.begunAt)}
          </p>
          <p class="own pre" dir="auto">
            {wordsOfNote(note).join('\n')}
          </p>
        </article>
      );
  }
}
