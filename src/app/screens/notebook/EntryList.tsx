import { useState } from 'preact/hooks';
import type { CaseId } from '#core/model/ids.ts';
import { groupedBy } from '#core/review/grouped-by.ts';
import type { NotebookEntry } from '#core/review/notebook.ts';
import type { ScreenProps } from '#app/screen.ts';
import { focusOn } from '#app/ui/focus-on.ts';
import { monthOf, notebookWords } from '#app/ui/words/notebook.ts';
import { NoteItem } from './NoteItem.tsx';
import { RunItem } from './RunItem.tsx';

interface EntryListProps extends Pick<ScreenProps, 'doors'> {
  readonly entries: readonly NotebookEntry[];
  readonly gone: ReadonlySet<CaseId>;
  readonly onErased: () => void;
}

/** As many entries as are shown before somebody asks for more. */
const PAGE = 30;

/** Newest first, by month; a page of them, and more for whoever asks. */
export function EntryList({ entries, gone, doors, onErased }: EntryListProps) {
  const [shown, setShown] = useState(PAGE);
  // Whoever asks for more reads on from the first that is new.
  const [next, setNext] = useState<number>();
  const page = entries.slice(0, shown).map((entry, at) => ({ entry, at }));
  const months = [...groupedBy(page, ({ entry }) => monthOf(entry.at))];
  return (
    <>
      {months.map(([month, own]) => (
        <section key={month}>
          <h3 class="month">{month}</h3>
          <ul class="entries">
            {own.map(({ entry, at }) => (
              <li key={keyOf(entry)} tabIndex={-1} ref={at === next ? focusOn : null}>
                {entry.kind === 'run' ? (
                  <RunItem entry={entry} gone={gone} doors={doors} onErased={onErased} />
                ) : (
                  <NoteItem note={entry.note} doors={doors} onErased={onErased} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {entries.length > shown && (
        <p>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              setNext(shown);
              setShown(shown + PAGE);
            }}
          >
            {notebookWords().more}
          </button>
        </p>
      )}
    </>
  );
}

const keyOf = (entry: NotebookEntry): string =>
  entry.kind === 'run' ? entry.first.digest.id : entry.note.id;
