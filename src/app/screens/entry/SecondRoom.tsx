import { useEffect, useState } from 'preact/hooks';
import { type Note, NOTE_FIELDS, noteAbout } from '#core/model/note.ts';
import type { Run } from '#core/model/run.ts';
import type { ScreenProps } from '#app/screen.ts';
import { OwnText } from '#app/ui/OwnText.tsx';
import { useAddress } from '#app/ui/place.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';

interface SecondRoomProps extends Pick<ScreenProps, 'doors'> {
  readonly run: Run;
}

/** What was written in the second room, and its door, which may stay shut. */
export function SecondRoom({ run, doors }: SecondRoomProps) {
  const { to } = useAddress();
  const [note, setNote] = useState<Note>();
  const words = notebookWords();
  useEffect(() => {
    let current = true;
    void doors.shelf
      .then(shelf => shelf.openNote(noteAbout(run.id, 'review', run.begunAt)))
      .then(found => {
        if (current && found.ok) setNote(found.value);
      });
    return () => {
      current = false;
    };
  }, [run.id, run.begunAt, doors]);
  return (
    <section aria-labelledby="second-room">
      <h2 id="second-room">{words.secondRoom}</h2>
      {NOTE_FIELDS.review.map(field => {
        const text = note?.texts[field];
        return text && <OwnText key={field} label={words[field]} text={text} />;
      })}
      <p>{words.secondRoomText}</p>
      <p class="no-print">
        <a class="quiet-button" href={to({ page: 'review', case: run.case, run: run.id })}>
          {words.secondRoomDoor}
        </a>
      </p>
    </section>
  );
}
