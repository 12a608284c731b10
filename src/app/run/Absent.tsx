import { Ornament } from '#app/ui/Ornament.tsx';
import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { absentWords } from '#app/ui/words/absent.ts';
import { t } from '#app/ui/words/words.ts';
import type { CaseId, RunId } from '#core/model/ids.ts';
import { put } from './present.ts';
import type { Missing } from './sources.ts';

const NO_RUN: Readonly<
  Record<Extract<Missing, { kind: 'no-run' }>['why'], keyof ReturnType<typeof absentWords>['noRun']>
> = {
  gone: 'missing',
  refused: 'shelf',
  full: 'shelf',
  'moved-on': 'shelf',
  locked: 'shelf',
  'not-json': 'damaged',
  'not-a-run': 'damaged',
  'from-the-future': 'damaged',
  'cut-off': 'damaged',
};

export interface AbsentProps {
  readonly of: CaseId;
  readonly missing: Missing;
  readonly onGoOn: (run: RunId) => void;
}

/** In place of a run: what happened, and what can be done. */
export function Absent({ of, missing, onGoOn }: AbsentProps) {
  const { to } = useAddress();
  const words = absentWords();
  const back = (
    <a class="quiet-button" href={to({ page: 'briefing', case: of })}>
      {t.beginAgain}
    </a>
  );
  switch (missing.kind) {
    case 'no-case':
      return (
        <Page name="plain">
          <Ornament name="door" />
          <h1 tabIndex={-1}>{words.noCaseTitle}</h1>
          <p>{words.noCase}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => location.reload()}>
              {words.tryAgain}
            </button>
          </p>
        </Page>
      );
    case 'no-run':
      return (
        <Page name="plain">
          <Ornament name="door" />
          <h1 tabIndex={-1}>{words.noRunTitle}</h1>
          <p>{words.noRun[NO_RUN[missing.why]]}</p>
          <p class="row">
            <a class="button" href={to({ page: 'notebook' })}>
              {t.titles.notebook}
            </a>
            {back}
          </p>
        </Page>
      );
    case 'parted':
      return (
        <Page name="plain">
          <Ornament name="door" />
          <h1 tabIndex={-1}>{words.partedTitle}</h1>
          <p>{words.parted(missing.at)}</p>
          <p class="row">
            <button
              type="button"
              class="button"
              onClick={() => {
                const run = missing.goOn();
                put(run);
                onGoOn(run.head.peek().id);
              }}
            >
              {words.partedGoOn}
            </button>
            <a class="quiet-button" href={to({ page: 'transcript', case: of, run: missing.run.id })}>
              {t.readItBack}
            </a>
            {back}
          </p>
        </Page>
      );
  }
}
