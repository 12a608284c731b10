import { useEffect, useState } from 'preact/hooks';
import type { Person } from '#core/model/person.ts';
import { type Entry, transcriptOf } from '#core/model/transcript.ts';
import { saveRun } from '#app/run/save-run.ts';
import { useStored } from '#app/run/use-stored.ts';
import { whereIs } from '#app/run/where-is.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { LineView } from '#app/ui/LineView.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { OwnText } from '#app/ui/OwnText.tsx';
import { Page } from '#app/ui/Page.tsx';
import { RunBar } from '#app/ui/RunBar.tsx';
import { useAddress } from '#app/ui/place.ts';
import { againWords } from '#app/ui/words/again.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { dayOf, t } from '#app/ui/words/words.ts';
import '#app/ui/print.css';
import '#app/ui/script.css';
import './transcript.css';

/** Everything that was seen and chosen, as it was seen: from the log alone, whatever the case says now. */
export function Screen({ route, about, doors }: ScreenProps) {
  const { to } = useAddress();
  const wanted = route.page === 'transcript' ? route.run : undefined;
  const stored = useStored(wanted, about?.id, doors);
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [isCaseHere, setCaseHere] = useState(true);
  const id = about?.id;
  useEffect(() => {
    if (!id) return;
    // Only for the names: a transcript is read from the log alone, and reads on without the case.
    doors.loadCase(id).then(
      here => setPeople(here.about.people),
      () => setCaseHere(false),
    );
  }, [id, doors]);
  if (!about) return null;
  const parts = stored ? transcriptOf(stored.run.events) : [];
  return (
    <Page
      name="transcript"
      lang={about.language}
      end={
        // The way out of a case that the site no longer has leads to the notebook.
        isCaseHere ? (
          <RunBar
            stop={{ page: 'stopped', case: about.id, ...(wanted && { run: wanted }) }}
            transcript={undefined}
          />
        ) : undefined
      }
    >
      <h1 tabIndex={-1}>
        {stored?.run.title ?? about.title}: {t.titles.transcript}
      </h1>
      {!isCaseHere && <p class="meta no-print">{keptWords().caseGone}</p>}
      {stored && (
        <>
          <p class="meta">{keptWords().begun(dayOf(stored.run.begunAt))}</p>
          <p class="row no-print">
            {isCaseHere && (
              <>
                <a class="quiet-button" href={to(whereIs(stored.run))}>
                  {keptWords().goBack}
                </a>
                <a class="quiet-button" href={to({ page: 'replay', case: about.id, run: stored.run.id })}>
                  {againWords().watchIt}
                </a>
                <a class="quiet-button" href={to({ page: 'beside', case: about.id, run: stored.run.id })}>
                  {stored.run.parent ? againWords().setBeside : againWords().tryFromSomewhere}
                </a>
              </>
            )}
            <button type="button" class="quiet-button" onClick={() => void saveRun(stored.run)}>
              <Icon name="download" />
              {t.saveToFile}
            </button>
            <button type="button" class="quiet-button" onClick={() => print()}>
              <Icon name="printer" />
              {keptWords().print}
            </button>
            <a class="quiet-button" href={to({ page: 'paper', case: about.id, run: stored.run.id })}>
              {t.titles.paper}
            </a>
          </p>
        </>
      )}
      {stored === undefined && <p class="meta">{t.opening}</p>}
      {stored === null && <p>{keptWords().nothingYet}</p>}
      {parts.map(part => (
        <section key={part.stage} class="part" aria-labelledby={`part-${part.stage}`}>
          <h2 id={`part-${part.stage}`}>{t.stage[part.stage]}</h2>
          {part.entries.map(entry => (
            <EntryView key={entry.at} entry={entry} people={people} />
          ))}
        </section>
      ))}
    </Page>
  );
}

function EntryView({ entry, people }: { readonly entry: Entry; readonly people: readonly Person[] }) {
  switch (entry.kind) {
    case 'line':
      return (
        <div class={entry.starred ? 'entry starred' : 'entry'}>
          {entry.starred && <span class="visually-hidden">{t.starred}: </span>}
          <LineView line={entry.line} people={people} />
        </div>
      );
    case 'chose':
      return <OwnLine offer={entry.offer} />;
    case 'noted':
    case 'wrote':
      return <OwnText label={entry.kind === 'noted' ? t.yourNote : t.yourOwnWords} text={entry.text} />;
    case 'reworded':
      return <p class="meta">{t.caseEdited}</p>;
  }
}
