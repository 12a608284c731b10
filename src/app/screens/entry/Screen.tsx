import { useState } from 'preact/hooks';
import { digestOf } from '#core/model/digest.ts';
import { stageReached } from '#core/model/transcript.ts';
import { drop, present } from '#app/run/present.ts';
import { ExitQuestions } from '#app/run/ExitQuestions.tsx';
import { useStored } from '#app/run/use-stored.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Ask } from '#app/ui/Ask.tsx';
import { DigestFacts } from '#app/ui/DigestFacts.tsx';
import { Footer } from '#app/ui/Footer.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { inLanguage } from '#app/ui/words/in-language.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords, whenOf } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';
import { Looks } from './Looks.tsx';
import { MarkedLines } from './MarkedLines.tsx';
import { OwnWordsThen } from './OwnWordsThen.tsx';
import { RunNotes } from './RunNotes.tsx';
import { SecondRoom } from './SecondRoom.tsx';
import { WaysOn } from './WaysOn.tsx';
import '#app/ui/print.css';
import './entry.css';

/** Everything about one run in one place: what was brought, what was marked, what was written since, and ways on. */
export function Screen({ route, about, doors, announce }: ScreenProps) {
  const { to } = useAddress();
  const wanted = route.page === 'entry' ? route.run : undefined;
  const stored = useStored(wanted, about?.id, doors);
  const [isErased, setErased] = useState(false);
  if (!about) return null;
  const words = notebookWords();
  const run = isErased ? undefined : stored?.run;

  async function erase(): Promise<void> {
    if (!run) return;
    if (present.peek()?.head.peek().id === run.id) drop();
    await (await doors.shelf).erase(run.id);
    setErased(true);
    announce(keptWords().erased);
  }
  return (
    <Page name="entry-page">
      <h1 tabIndex={-1}>
        <span {...inLanguage(about.language)}>{about.title}</span>: {t.titles.entry}
      </h1>
      {isErased && <p>{keptWords().erased}</p>}
      {stored === null && !isErased && <p>{words.notHere}</p>}
      {run && (
        <>
          <p class="meta">{whenOf(run.begunAt)}</p>
          <DigestFacts digest={digestOf(run)} />
          <MarkedLines run={run} doors={doors} />
          <Looks run={run} doors={doors} />
          <WaysOn run={run} />
          {/* Whoever is still in the conversation is at no door yet. */}
          {stageReached(run.events) !== 'encounter' && <ExitQuestions run={run.id} doors={doors} />}
          <RunNotes run={run.id} doors={doors} announce={announce} />
          <SecondRoom run={run} doors={doors} />
          <OwnWordsThen events={run.events} />
          <div class="erase no-print">
            <Ask
              label={words.erase}
              question={words.eraseAsk}
              yes={words.eraseYes}
              onYes={() => void erase()}
            />
          </div>
        </>
      )}
      <p class="no-print">
        <a class="quiet-button" href={to({ page: 'notebook' })}>
          {words.toNotebook}
        </a>
      </p>
      <Footer />
    </Page>
  );
}
