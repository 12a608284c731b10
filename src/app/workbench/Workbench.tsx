import { useState } from 'preact/hooks';
import { later } from '#app/ui/later.tsx';
import { Page } from '#app/ui/Page.tsx';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import type { Desk } from './desk.ts';
import { type Pane, PANES } from './doors.ts';
import { Editor } from './editor/Editor.tsx';
import { PANE_OF } from './panes.tsx';
import './workbench.css';

/** Fetched with the first draft, though few have it: it draws nothing where there is none. */
const Guide = later(() => import('./beginnings/guide/Guide.tsx').then(module => module.Guide));

interface WorkbenchProps {
  readonly desk: Desk;
  readonly announce: (text: string) => void;
  readonly isGuided: boolean;
}

/** The text, and one thing beside it. On a small screen there is room for one of them at a time. */
export function Workbench({ desk, announce, isGuided }: WorkbenchProps) {
  const w = benchWords();
  const [pane, setPane] = useState<Pane>('findings');
  const [isTextAway, setTextAway] = useState(false);
  const onPane = (next: Pane): void => {
    setPane(next);
    setTextAway(true);
  };
  const onText = (): void => setTextAway(false);
  const props = { desk, announce, onPane, onText };
  const Beside = PANE_OF[pane];
  return (
    <Page name={isTextAway ? 'workbench beside' : 'workbench'} end={<span class="meta">{w.title}</span>}>
      <h1 class="visually-hidden" tabIndex={-1}>
        {desk.reading.value?.about.title || w.title}
      </h1>
      <nav class="pane-names" aria-label={w.panes}>
        <button type="button" class="pane-name text-name" aria-pressed={!isTextAway} onClick={onText}>
          {w.text}
        </button>
        {PANES.map(one => (
          <button
            key={one}
            type="button"
            class="pane-name"
            aria-pressed={pane === one}
            onClick={() => onPane(one)}
          >
            {w.paneNames[one]}
          </button>
        ))}
      </nav>
      <Guide {...props} pane={pane} isGuided={isGuided} />
      <div class="desk">
        <section class="text-place" aria-label={w.text}>
          <Editor {...props} />
        </section>
        <section class="pane-place" aria-label={w.paneNames[pane]}>
          <Beside {...props} />
        </section>
      </div>
    </Page>
  );
}
