import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import { saveRun } from '#app/run/save-run.ts';
import { whereIs } from '#app/run/where-is.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { useAddress } from '#app/ui/place.ts';
import { againWords } from '#app/ui/words/again.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';

/** Where one can go with a run from here. */
export function WaysOn({ run }: { readonly run: Run }) {
  const { to } = useAddress();
  const words = notebookWords();
  const place = { case: run.case, run: run.id };
  const stage = stageReached(run.events);
  const isOpen = stage !== 'closed';
  return (
    <section class="no-print" aria-labelledby="ways-on">
      <h2 id="ways-on">{words.waysOn}</h2>
      {isOpen && (
        <p class="row">
          <span class="meta">{words.goesOn(t.stage[stage])}</span>
          <a class="button" href={to(whereIs(run))}>
            {t.resume}
          </a>
        </p>
      )}
      <ul class="ways-on">
        <li>
          <a href={to({ page: 'transcript', ...place })}>{t.readItBack}</a>
        </li>
        <li>
          <a href={to({ page: 'replay', ...place })}>{againWords().watchIt}</a>
        </li>
        <li>
          <a href={to({ page: 'beside', ...place })}>
            {run.parent ? againWords().setBeside : againWords().tryFromSomewhere}
          </a>
        </li>
        <li>
          <a href={to({ page: 'paper', ...place })}>{words.onPaper}</a>
        </li>
        <li>
          <button type="button" class="link-button" onClick={() => void saveRun(run)}>
            <Icon name="download" />
            {t.saveToFile}
          </button>
        </li>
      </ul>
    </section>
  );
}
