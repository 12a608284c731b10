import { useMemo } from 'preact/hooks';
import type { RunId } from '#core/model/ids.ts';
import { NOTE_FIELDS, noteAbout } from '#core/model/note.ts';
import { OwnField } from '#app/ui/OwnField.tsx';
import { notebookWords } from '#app/ui/words/notebook.ts';
import '#app/ui/details.css';
import type { Doors } from './doors.ts';
import { NoteTrouble } from './NoteTrouble.tsx';
import { useNote } from './use-note.ts';

export interface ExitQuestionsProps {
  readonly run: RunId;
  readonly doors: Pick<Doors, 'shelf' | 'now'>;
  /** At the check-out they lie folded, for whoever likes. */
  readonly isFolded?: boolean;
}

/** What stays, who was not heard, what one would like to try: three questions of our own, none of which wants an answer. */
export function ExitQuestions({ run, doors, isFolded = false }: ExitQuestionsProps) {
  const blank = useMemo(() => noteAbout(run, 'exit', doors.now()), [run, doors]);
  const open = useNote(blank, doors);
  const words = notebookWords();
  if (!open) return null;
  const fields = (
    <>
      <p class="hint">{words.questionsHint}</p>
      {NOTE_FIELDS.exit.map(field => (
        <OwnField
          key={field}
          label={words[field]}
          value={open.note.texts[field] ?? ''}
          onInput={text => open.write(field, text)}
          rows={3}
        />
      ))}
      <NoteTrouble open={open} doors={doors} />
    </>
  );
  return isFolded ? (
    <details class="exit-questions">
      <summary>{words.questions}</summary>
      {fields}
    </details>
  ) : (
    <section class="exit-questions" aria-labelledby="exit-questions">
      <h2 id="exit-questions">{words.questions}</h2>
      {fields}
    </section>
  );
}
