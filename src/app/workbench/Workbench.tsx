import { useState } from 'preact/hooks';
import type { Person } from '#core/model/person.ts';
import { Page } from '#app/ui/Page.tsx';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import type { Desk } from './desk.ts';
import { type Pane, PANES } from './doors.ts';
import { Editor } from './editor/Editor.tsx';
import { PANE_OF } from './panes.tsx';
import { InlineSprite } from './portraits/InlineSprite.tsx';
import './workbench.css';

const NOBODY: readonly Person[] = [];

interface WorkbenchProps {
  readonly desk: Desk;
  readonly announce: (text: string) => void;
}

/** The text, and one thing beside it. On a small screen there is room for one of them at a time. */
export function Workbench({ desk, announce }: WorkbenchProps) {
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
      <div class="desk">
        <section class="text-place" aria-label={w.text}>
          <Editor {...props} />
        </section>
        <section class="pane-place" aria-label={w.paneNames[pane]}>
          <InlineSprite people={desk.reading.value?.about.people ?? NOBODY}>
            <Beside {...props} />
          </InlineSprite>
        </section>
      </div>
    </Page>
  );
}
