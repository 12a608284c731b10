import { leavesNothing } from '#app/device/leaving-nothing.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { noticeWords } from '#app/ui/words/notices.ts';
import { t } from '#app/ui/words/words.ts';
import type { OpenRun } from './open-run.ts';
import { saveRun } from './save-run.ts';

/** How the run is kept, where that is not as one would think. */
export function KeepingNotice({ run }: { readonly run: OpenRun }) {
  const keeping = run.keeping.value;
  switch (keeping.kind) {
    case 'kept':
      return run.reworded ? <Notice>{noticeWords().rewordedNotice}</Notice> : null;
    case 'forked':
      return <Notice>{noticeWords().forked}</Notice>;
    case 'not-kept':
      // Then it is what the learner asked for, and the page says so above.
      if (leavesNothing()) return null;
      return (
        <Notice>
          {noticeWords().notKept[keeping.why]}{' '}
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
