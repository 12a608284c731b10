import { bothOf, wordsOfNote } from '#core/model/note.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { notebookWords } from '#app/ui/words/notebook.ts';
import type { Doors } from './doors.ts';
import type { OpenNote } from './use-note.ts';

interface NoteTroubleProps {
  readonly open: OpenNote;
  readonly doors: Pick<Doors, 'now'>;
}

/** Why the last words are not kept; where another tab was there too, what it wrote, and what can be done. */
export function NoteTrouble({ open: { note, fault, other, settle }, doors }: NoteTroubleProps) {
  const words = notebookWords();
  if (!fault) return null;
  if (fault !== 'moved-on')
    return (
      <Notice>
        <p>{words.notKept[fault]}</p>
      </Notice>
    );
  if (!other) return null;
  return (
    <Notice>
      <p>{words.movedOn}</p>
      {wordsOfNote(other).map(text => (
        <p key={text} class="pre" dir="auto">
          {text}
        </p>
      ))}
      <p class="row">
        <button type="button" class="button" onClick={() => settle(bothOf(note, other, doors.now()))}>
          {words.keepBoth}
        </button>
        <button
          type="button"
          class="quiet-button"
          onClick={() => settle({ ...note, changedAt: doors.now() })}
        >
          {words.keepMine}
        </button>
        <button type="button" class="quiet-button" onClick={() => settle(other)}>
          {words.keepTheirs}
        </button>
      </p>
    </Notice>
  );
}
