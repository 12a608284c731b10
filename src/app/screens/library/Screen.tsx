import { FIRST } from 'virtual:library';
import { useEffect } from 'preact/hooks';
import { stageReached } from '#core/model/transcript.ts';
import { whereIs } from '#app/run/where-is.ts';
import type { ScreenProps } from '#app/screen.ts';
import { useRuns } from '#app/run/use-runs.ts';
import { ContentNote } from '#app/ui/CaseFacts.tsx';
import { Footer, Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { t } from '#app/ui/words/words.ts';
import './library.css';

export function Screen({ doors }: ScreenProps) {
  const { to } = useAddress();
  const { shelved } = useRuns(doors);
  useEffect(() => doors.cases.tell(FIRST), [doors]);
  const open = shelved?.runs.find(run => stageReached(run.events) !== 'closed');
  return (
    <Page name="library">
      <h1 tabIndex={-1}>{t.tagline}</h1>
      <p class="lead">{t.pitch}</p>
      {open && (
        <p>
          <a class="button" href={to(whereIs(open))}>
            {t.libraryGoOn}: {open.title}
          </a>
        </p>
      )}
      <h2>{t.libraryTitle}</h2>
      <ul class="cases">
        {FIRST.map(about => (
          <li key={about.id}>
            <article class="case-entry">
              <h3 lang={about.language}>
                <a href={to({ page: 'briefing', case: about.id })}>{about.title}</a>
              </h3>
              <p class="summary">{about.summary}</p>
              <p class="meta">
                {t.minutes(about.minutes)} · {t.country(about.country)}
              </p>
              <p class="meta">
                {t.practises}: {about.practises.join(', ')}
              </p>
              <ContentNote about={about} />
            </article>
          </li>
        ))}
      </ul>
      <Footer />
    </Page>
  );
}
