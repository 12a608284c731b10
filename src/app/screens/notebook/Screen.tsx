import { useEffect, useState } from 'preact/hooks';
import type { CaseId, RunId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import { saveText } from '#app/device/files.ts';
import { NotebookFileLater } from '#app/run/NotebookFileLater.tsx';
import { saveRun } from '#app/run/save-run.ts';
import { drop, present } from '#app/run/present.ts';
import { useRuns } from '#app/run/use-runs.ts';
import { whereIs } from '#app/run/where-is.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { Footer } from '#app/ui/Footer.tsx';
import { Ornament } from '#app/ui/Ornament.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { absentWords } from '#app/ui/words/absent.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { dayOf, t } from '#app/ui/words/words.ts';
import './notebook.css';

export function Screen({ doors, announce }: ScreenProps) {
  const { shelved, again } = useRuns(doors);
  const gone = useGone(shelved?.runs, doors);
  const [isAsking, setAsking] = useState(false);

  async function erase(id: RunId): Promise<void> {
    if (present.peek()?.head.peek().id === id) drop();
    await (await doors.shelf).erase(id);
    announce(keptWords().erased);
    again();
  }
  async function eraseAll(): Promise<void> {
    drop();
    await (await doors.shelf).eraseAll();
    announce(keptWords().erased);
    setAsking(false);
    again();
  }

  const isEmpty = shelved !== undefined && shelved.runs.length + shelved.damaged.length === 0;
  return (
    <Page name="notebook">
      <h1 tabIndex={-1}>{t.titles.notebook}</h1>
      <p>{keptWords().notebookIntro}</p>
      {shelved?.fault && <p class="notice">{absentWords().noRun.shelf}</p>}
      {isEmpty && (
        <>
          <Ornament name="chair" />
          <p>{keptWords().notebookEmpty}</p>
        </>
      )}
      <ul class="run-list">
        {shelved?.runs.map(run => (
          <RunItem key={run.id} run={run} isHere={!gone.has(run.case)} onErase={id => void erase(id)} />
        ))}
      </ul>
      {shelved && shelved.damaged.length > 0 && (
        <section>
          <h2>{keptWords().damagedTitle}</h2>
          <p>{keptWords().damagedText}</p>
          <ul class="run-list">
            {shelved.damaged.map(one => (
              <li key={one.id} class="run-item">
                <p class="run-title">{one.id}</p>
                <p class="row">
                  <button
                    type="button"
                    class="link-button"
                    onClick={() => saveText(`afterword-damaged-${one.id}.json`, 'application/json', one.text)}
                  >
                    <Icon name="download" />
                    {t.saveToFile}
                  </button>
                  <button type="button" class="link-button" onClick={() => void erase(one.id)}>
                    <Icon name="trash-2" />
                    {keptWords().eraseIt}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shelved && !isEmpty && !isAsking && (
        <p>
          <button type="button" class="quiet-button" onClick={() => setAsking(true)}>
            <Icon name="trash-2" />
            {keptWords().eraseAll}
          </button>
        </p>
      )}
      {isAsking && (
        <div class="notice" role="note">
          <p>{keptWords().eraseAllAsk}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => void eraseAll()}>
              {keptWords().eraseAllYes}
            </button>
            <button type="button" class="quiet-button" onClick={() => setAsking(false)}>
              {t.cancel}
            </button>
          </p>
        </div>
      )}
      <NotebookFileLater doors={doors} announce={announce} onCame={again} />
      <Footer />
    </Page>
  );
}

/** The cases of these runs that the site has no longer. Until that is known, they are thought to be here. */
function useGone(runs: readonly Run[] | undefined, { cases }: ScreenProps['doors']): ReadonlySet<CaseId> {
  const [gone, setGone] = useState<ReadonlySet<CaseId>>(new Set());
  useEffect(() => {
    let current = true;
    const ids = [...new Set(runs?.map(run => run.case))];
    Promise.all(ids.map(async id => ((await cases.find(id)) ? [] : [id]))).then(
      missing => {
        if (current) setGone(new Set(missing.flat()));
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [runs, cases]);
  return gone;
}

interface RunItemProps {
  readonly run: Run;
  readonly isHere: boolean;
  readonly onErase: (id: RunId) => void;
}

function RunItem({ run, isHere, onErase }: RunItemProps) {
  const { to } = useAddress();
  const at = stageReached(run.events);
  return (
    <li class="run-item">
      <p class="run-title">{run.title}</p>
      <p class="meta">
        {keptWords().begun(dayOf(run.begunAt))},{' '}
        {at === 'closed' ? keptWords().finished : keptWords().atStage(t.stage[at])}
      </p>
      {!isHere && <p class="meta">{keptWords().caseGone}</p>}
      <p class="row">
        {isHere && at !== 'closed' && <a href={to(whereIs(run))}>{t.resume}</a>}
        <a href={to({ page: 'transcript', case: run.case, run: run.id })}>{t.readItBack}</a>
        <button type="button" class="link-button" onClick={() => void saveRun(run)}>
          <Icon name="download" />
          {t.saveToFile}
        </button>
        <button type="button" class="link-button" onClick={() => onErase(run.id)}>
          <Icon name="trash-2" />
          {keptWords().eraseIt}
        </button>
      </p>
    </li>
  );
}
