import type { CaseId } from '#core/model/ids.ts';
import { wordsOfNote } from '#core/model/note.ts';
import type { NotebookEntry, RunEntry } from '#core/review/notebook.ts';
import { placeOf } from '#app/run/where-is.ts';
import type { ScreenProps } from '#app/screen.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { DigestFacts } from '#app/ui/DigestFacts.tsx';
import { useAddress } from '#app/ui/place.ts';
import { notebookWords, whenOf } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';
import { GoneRun } from './GoneRun.tsx';

interface RunItemProps extends Pick<ScreenProps, 'doors'> {
  readonly entry: Extract<NotebookEntry, { kind: 'run' }>;
  readonly gone: ReadonlySet<CaseId>;
  readonly onErased: () => void;
}

/** A run, and under it all that looked again at it. */
export function RunItem({ entry: { first, looks }, gone, doors, onErased }: RunItemProps) {
  const words = notebookWords();
  const one = (entry: RunEntry, title: string, when: string) => (
    <RunView {...{ entry, title, when, doors, onErased }} isHere={!gone.has(entry.digest.case)} />
  );
  return (
    <article class="entry">
      {/* It stands where its newest look stands, so its own day is said to be the first. */}
      {one(
        first,
        first.digest.title,
        looks.length > 0 ? words.firstOn(whenOf(first.digest.begunAt)) : whenOf(first.digest.begunAt),
      )}
      {looks.length > 0 && (
        <ul class="looks">
          {looks.map(look => (
            <li key={look.digest.id}>{one(look, words.lookedAgain, whenOf(look.digest.begunAt))}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** As many marked lines as are shown before one opens the run's own page. */
const MARKED = 2;

interface RunViewProps extends Pick<RunItemProps, 'doors' | 'onErased'> {
  readonly entry: RunEntry;
  readonly title: string;
  readonly when: string;
  readonly isHere: boolean;
}

function RunView({ entry: { digest, notes }, title, when, isHere, doors, onErased }: RunViewProps) {
  const { to } = useAddress();
  const words = notebookWords();
  return (
    <>
      <h4>
        {isHere ? (
          <a
            href={to({ page: 'entry', case: digest.case, run: digest.id })}
            aria-describedby={`when-${digest.id}`}
          >
            {title}
          </a>
        ) : (
          title
        )}
      </h4>
      {/* A case that was played five times is five links of one name: their days tell them apart. */}
      <p class="meta" id={`when-${digest.id}`}>
        {when}
      </p>
      <DigestFacts digest={digest}>
        {digest.starred.length > 0 && (
          <div>
            <dt>{words.marked}</dt>
            <dd>
              {digest.starred.slice(0, MARKED).map((text, at) => (
                <p key={at} class="marked">
                  <AuthorText text={text} />
                </p>
              ))}
              {digest.starred.length > MARKED && <p class="meta">{words.markedMore}</p>}
            </dd>
          </div>
        )}
        {notes.map(note => (
          <div key={note.id}>
            <dt>{note.kind === 'exit' || note.kind === 'review' ? words[note.kind] : words.noteNamed}</dt>
            <dd class="own clamped" dir="auto">
              {wordsOfNote(note).join('\n')}
            </dd>
          </div>
        ))}
      </DigestFacts>
      {isHere ? (
        digest.stage !== 'closed' && (
          <p class="row goes-on">
            <span class="meta">{words.goesOn(t.stage[digest.stage])}</span>
            <a href={to(placeOf(digest))}>{t.resume}</a>
          </p>
        )
      ) : (
        <GoneRun digest={digest} doors={doors} onErased={onErased} />
      )}
    </>
  );
}
