import type { Run } from '#core/model/run.ts';
import { NoRun } from '#app/run/NoRun.tsx';
import { type Cast, useCast } from '#app/run/use-cast.ts';
import { useStored } from '#app/run/use-stored.ts';
import type { ScreenProps } from '#app/screen.ts';
import { OwnText } from '#app/ui/OwnText.tsx';
import { Page } from '#app/ui/Page.tsx';
import { RunBar } from '#app/ui/RunBar.tsx';
import { againWords } from '#app/ui/words/again.ts';
import { dayOf, t } from '#app/ui/words/words.ts';
import { Again } from './Again.tsx';
import { Pair } from './Pair.tsx';
import '#app/ui/script.css';
import './beside.css';

/** Two runs of a case side by side; and, beside a run that has no other yet, the places to begin one from. */
export function Screen({ route, about, doors, go }: ScreenProps) {
  const wanted = route.page === 'beside' ? route.run : undefined;
  const stored = useStored(wanted, doors);
  const run = stored && (wanted === undefined || stored.run.id === wanted) ? stored.run : undefined;
  const cast = useCast(about?.id, doors);
  if (!about) return null;
  const stop = (
    <RunBar stop={{ page: 'stopped', case: about.id, ...(run && { run: run.id }) }} transcript={undefined} />
  );
  return (
    <Page name="beside" lang={about.language} end={run && stop}>
      <h1 tabIndex={-1}>
        {about.title}: {t.titles.beside}
      </h1>
      {stored === null && <NoRun of={about.id} isNamed={wanted !== undefined} />}
      {!run && stored !== null && <p class="meta">{t.opening}</p>}
      {run && (
        <>
          <BesideOther
            key={run.id}
            run={run}
            other={route.page === 'beside' ? route.other : undefined}
            cast={cast}
            doors={doors}
          />
          <Again run={run} cast={cast} doors={doors} go={go} />
        </>
      )}
    </Page>
  );
}

interface BesideOtherProps extends Pick<ScreenProps, 'doors'> {
  readonly run: Run;
  readonly other: Run['id'] | undefined;
  readonly cast: Cast;
}

function BesideOther({ run, other: named, cast, doors }: BesideOtherProps) {
  const words = againWords();
  const wanted = named ?? run.parent?.run;
  const stored = useStored(wanted, doors);
  if (wanted === undefined) return <p>{words.isFirst}</p>;
  if (stored === null || (stored && stored.run.case !== run.case))
    return <p>{named === undefined ? words.parentGone : words.otherGone}</p>;
  if (stored?.run.id !== wanted) return <p class="meta">{t.opening}</p>;
  // Whichever was begun first is the time before, also where the address names them the other way round.
  const [first, now] = stored.run.begunAt <= run.begunAt ? [stored.run, run] : [run, stored.run];
  const wondering = now.parent?.run === first.id ? now.parent.wondering : undefined;
  return (
    <>
      <dl class="times">
        <div>
          <dt>{words.before}</dt>
          <dd>{dayOf(first.begunAt)}</dd>
        </div>
        <div>
          <dt>{words.thisTime}</dt>
          <dd>{dayOf(now.begunAt)}</dd>
        </div>
      </dl>
      {wondering !== undefined && <OwnText label={words.wondered} text={wondering} />}
      <Pair first={first} now={now} people={cast.people} />
    </>
  );
}
