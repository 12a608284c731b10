import { useState } from 'preact/hooks';
import { LEAVINGS, type Leaving, type Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import { ExitQuestionsLater } from '#app/run/ExitQuestionsLater.tsx';
import { saveRun } from '#app/run/save-run.ts';
import { useStored } from '#app/run/use-stored.ts';
import { whereIs } from '#app/run/where-is.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { Footer } from '#app/ui/Footer.tsx';
import { Page } from '#app/ui/Page.tsx';
import { OwnText } from '#app/ui/OwnText.tsx';
import { RunBar } from '#app/ui/RunBar.tsx';
import { useAddress } from '#app/ui/place.ts';
import { againWords } from '#app/ui/words/again.ts';
import { absentWords } from '#app/ui/words/absent.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { reviewWords } from '#app/ui/words/review.ts';
import { t } from '#app/ui/words/words.ts';
import './after.css';

const leavingOf = (run: Run): Leaving | undefined => {
  const last = run.events.findLast(event => event.kind === 'checked-out');
  return last?.how;
};

const isClosed = (run: Run): boolean => stageReached(run.events) === 'closed';

export function Screen({ route, about, doors, announce }: ScreenProps) {
  const { to } = useAddress();
  const wanted = route.page === 'after' ? route.run : undefined;
  const stored = useStored(wanted, about?.id, doors);
  // Whoever is not all right is answered, whatever became of the run.
  const [said, setSaid] = useState<Leaving>();
  const how = stored ? leavingOf(stored.run) : said;
  if (!about) return null;
  const carried = stored?.run.events.findLast(event => event.kind === 'wrote' && event.slot === 'carry');
  const words = how && groupWords().leftWords[how];
  return (
    <Page
      name="after"
      lang={about.language}
      end={
        <RunBar
          stop={{ page: 'stopped', case: about.id, ...(wanted && { run: wanted }) }}
          transcript={undefined}
        />
      }
    >
      <h1 tabIndex={-1}>{t.titles.after}</h1>
      {stored && stageReached(stored.run.events) === 'encounter' ? (
        <p>
          <a class="button" href={to(whereIs(stored.run))}>
            {t.resume}
          </a>
        </p>
      ) : (
        <fieldset class="leavings">
          <legend class="visually-hidden">{t.titles.after}</legend>
          {LEAVINGS.map(leaving => (
            <button
              key={leaving}
              type="button"
              class="leaving"
              aria-pressed={how === leaving}
              onClick={() => {
                setSaid(leaving);
                stored?.record({ kind: 'checked-out', how: leaving });
                announce(groupWords().leftWords[leaving]);
              }}
            >
              {groupWords().leaving[leaving]}
            </button>
          ))}
        </fieldset>
      )}
      {stored === null && <p>{absentWords().noRun.missing}</p>}
      {words && <p class={how === 'not-all-right' ? 'left-words support' : 'left-words'}>{words}</p>}
      {carried?.kind === 'wrote' && <OwnText label={groupWords().carried} text={carried.text} />}
      {stored && <ExitQuestionsLater run={stored.run.id} doors={doors} isFolded />}
      <h2>{groupWords().whatNow}</h2>
      <ul class="ways-on">
        {stored && (
          <>
            <li>
              <a href={to({ page: 'transcript', case: about.id, run: stored.run.id })}>{t.readItBack}</a>
            </li>
            <li>
              <a href={to({ page: 'replay', case: about.id, run: stored.run.id })}>{againWords().watchIt}</a>
            </li>
            <li>
              <a href={to({ page: 'beside', case: about.id, run: stored.run.id })}>
                {stored.run.parent ? againWords().setBeside : againWords().tryFromSomewhere}
              </a>
            </li>
            <li>
              <a href={to({ page: 'entry', case: about.id, run: stored.run.id })}>
                {againWords().inNotebook}
              </a>
            </li>
            <li>
              <button type="button" class="link-button" onClick={() => void saveRun(stored.run)}>
                <Icon name="download" />
                {t.saveToFile}
              </button>
            </li>
          </>
        )}
        <li>
          <a href={to({ page: 'library' })}>{t.toLibrary}</a>
        </li>
      </ul>
      {stored && isClosed(stored.run) && (
        <div class="second-room">
          <p>{reviewWords().doorText}</p>
          <p>
            <a class="quiet-button" href={to({ page: 'review', case: about.id, run: stored.run.id })}>
              <Icon name="door-open" />
              {reviewWords().door}
            </a>
          </p>
        </div>
      )}
      <p class="meta">{groupWords().liveGroup}</p>
      <Footer />
    </Page>
  );
}
