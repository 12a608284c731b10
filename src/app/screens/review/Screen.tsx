import { useEffect, useState } from 'preact/hooks';
import { stageReached } from '#core/model/transcript.ts';
import { useStored } from '#app/run/use-stored.ts';
import { whereIs } from '#app/run/where-is.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Footer } from '#app/ui/Footer.tsx';
import { Page } from '#app/ui/Page.tsx';
import { RunBar } from '#app/ui/RunBar.tsx';
import { useAddress } from '#app/ui/place.ts';
import { reviewWords } from '#app/ui/words/review.ts';
import { t } from '#app/ui/words/words.ts';
import type { CaseHere } from './road.ts';
import { Room } from './Room.tsx';
import '#app/ui/details.css';
import '#app/ui/print.css';
import '#app/ui/script.css';
import './review.css';

/** Opened from the check-out or the notebook, by whoever wants it. It is read from the log, without the case too. */
export function Screen({ route, about, doors, go }: ScreenProps) {
  const { to } = useAddress();
  const wanted = route.page === 'review' ? route.run : undefined;
  const stored = useStored(wanted, about?.id, doors);
  const here = useCase(about?.id, doors);
  if (!about) return null;
  const words = reviewWords();
  const run = stored?.run;
  const isOver = run !== undefined && stageReached(run.events) === 'closed';
  return (
    <Page
      name="review"
      lang={about.language}
      end={
        <RunBar
          stop={{ page: 'stopped', case: about.id, ...(wanted && { run: wanted }) }}
          transcript={undefined}
        />
      }
    >
      <h1 tabIndex={-1}>
        {about.title}: {t.titles.review}
      </h1>
      {stored === undefined && <p class="meta">{t.opening}</p>}
      {stored === null && (
        <>
          <p>{wanted ? words.unreadable : words.noRun}</p>
          <p>
            <a class="quiet-button" href={to({ page: 'notebook' })}>
              {t.titles.notebook}
            </a>
          </p>
        </>
      )}
      {run && !isOver && (
        <>
          <p>{words.early}</p>
          <p>
            <a class="button" href={to(whereIs(run))}>
              {t.resume}
            </a>
          </p>
        </>
      )}
      {run && isOver && (
        <>
          <p>{words.intro}</p>
          <p class="no-print">
            <a class="way-out" href={to({ page: 'after', case: run.case, run: run.id })}>
              {words.leave}
            </a>
          </p>
          <Room {...{ run, here, doors, go }} />
        </>
      )}
      <Footer />
    </Page>
  );
}

function useCase(
  id: NonNullable<ScreenProps['about']>['id'] | undefined,
  doors: ScreenProps['doors'],
): CaseHere {
  const [here, setHere] = useState<CaseHere>();
  useEffect(() => {
    if (!id) return;
    doors.loadCase(id).then(setHere, () => setHere(null));
  }, [id, doors]);
  return here;
}
