import { useEffect, useState } from 'preact/hooks';
import { isBlank, type Note } from '#core/model/note.ts';
import { NoteTrouble } from '#app/run/NoteTrouble.tsx';
import { useNote } from '#app/run/use-note.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Ask } from '#app/ui/Ask.tsx';
import { Footer } from '#app/ui/Footer.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { ownWords } from '#app/ui/words/own.ts';
import { t } from '#app/ui/words/words.ts';
import { Asking } from './Asking.tsx';
import { Telling } from './Telling.tsx';
import './own.css';

/**
 * A case from one's own days, told in writing, and then the group's questions about it. All that can be told stands
 * on one page and not one step after another: a thing that happened does not come back in order, and what is left
 * empty is left so with open eyes.
 */
export function Screen({ route, doors, go, announce }: ScreenProps) {
  const wanted = route.page === 'own' ? route.note : undefined;
  // The build knows no clock and no chance, and a page that it wrote must come alive as it was written.
  const [blank, setBlank] = useState<Note>();
  useEffect(() => {
    const now = doors.now();
    const id = wanted ?? doors.newNoteId();
    setBlank(before =>
      before && before.id === id
        ? before
        : { version: 1, id, kind: 'own', begunAt: now, changedAt: now, texts: {} },
    );
  }, [wanted, doors]);
  return (
    <Page name="own-case">
      <h1 tabIndex={-1}>{t.titles.own}</h1>
      <p class="lead">{ownWords().intro}</p>
      {ownWords().care.map(text => (
        <p key={text}>{text}</p>
      ))}
      {blank && <Case key={blank.id} {...{ blank, wanted, doors, go, announce }} />}
      <Footer />
    </Page>
  );
}

interface CaseProps extends Pick<ScreenProps, 'doors' | 'go' | 'announce'> {
  readonly blank: Note;
  readonly wanted: Note['id'] | undefined;
}

function Case({ blank, wanted, doors, go, announce }: CaseProps) {
  const { to } = useAddress();
  const open = useNote(blank, doors);
  const [isErased, setErased] = useState(false);
  const words = ownWords();
  const isKept = open !== undefined && !isBlank(open.note);
  // From the first letter on the page has an address of its own, so that a reload comes back to it.
  useEffect(() => {
    if (isKept && wanted === undefined) go({ page: 'own', note: blank.id }, 'replace');
  }, [isKept, wanted, go, blank.id]);
  const isOurs = open?.note.kind === 'own';

  async function erase(): Promise<void> {
    await (await doors.shelf).eraseNote(blank);
    setErased(true);
    announce(keptWords().erased);
  }
  if (!open) return null;
  if (isErased || !isOurs)
    return (
      <>
        <p>{isErased ? keptWords().erased : words.gone}</p>
        <p>
          <a class="quiet-button" href={to({ page: 'notebook' })}>
            {words.toNotebook}
          </a>
        </p>
      </>
    );
  return (
    <>
      <Telling open={open} />
      <NoteTrouble open={open} doors={doors} />
      <Asking open={open} isTold={isKept} announce={announce} />
      <p class="no-print">
        <a class="quiet-button" href={to({ page: 'notebook' })}>
          {words.toNotebook}
        </a>
      </p>
      {isKept && (
        <div class="no-print">
          <Ask
            label={words.erase}
            question={words.eraseAsk}
            yes={words.eraseYes}
            onYes={() => void erase()}
          />
        </div>
      )}
    </>
  );
}
