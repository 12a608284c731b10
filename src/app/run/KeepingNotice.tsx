import { Notice } from '#app/ui/Notice.tsx';
import { t } from '#app/ui/words/words.ts';
import type { OpenRun } from './open-run.ts';
import { saveRun } from './save-run.ts';

/** How the run is kept, where that is not as one would think. */
export function KeepingNotice({ run }: { readonly run: OpenRun }) {
  const keeping = run.keeping.value;
  switch (keeping.kind) {
    case 'kept':
      return run.reworded ? <Notice>{t.rewordedNotice}</Notice> : null;
    case 'forked':
      return <Notice>{t.forked}</Notice>;
    case 'not-kept':
      return (
        <Notice>
          {t.notKept[keeping.why]}{' '}
          <button
            type="button"
            class="quiet-button"
            onClick={() => void saveRun({ ...run.head.peek(), events: run.events.peek() })}
          >
            {t.saveToFile}
          </button>
        </Notice>
      );
  }
}
