import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '#core/model/person.ts';
import { later } from '#app/ui/later.tsx';
import { useMedia } from '#app/ui/media.ts';
import { Page } from '#app/ui/Page.tsx';
import { draftWords } from '#app/ui/words/workbench/drafts.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { giveIdsWhileWriting } from './checking/id-giver.ts';
import type { Desk } from './desk.ts';
import { type Pane, PANES } from './doors.ts';
import { Editor } from './editor/Editor.tsx';
import { useNextFinding } from './findings/next-finding.ts';
import { sayTotals } from './findings/totals.ts';
import { isPlainClick } from './keeping/plain-click.ts';
import { PANE_OF } from './panes.tsx';
import { InlineSprite } from './portraits/InlineSprite.tsx';
import './workbench.css';

/** Fetched with the first draft, though few have it: it draws nothing where there is none. */
const Guide = later(() => import('./beginnings/guide/Guide.tsx').then(module => module.Guide));
const NOBODY: readonly Person[] = [];

interface WorkbenchProps {
  readonly desk: Desk;
  readonly announce: (text: string) => void;
  /** Stands above everything else: what its author has to know of how the draft is kept. */
  readonly notices?: ComponentChildren;
  /** A pane that is to be shown, whoever asks for it; it is taken from here. */
  readonly askedPane: ReadonlySignal<Pane | undefined>;
  readonly onPaneTaken: () => void;
  readonly isGuided: boolean;
  readonly onLeave: () => void;
}

/** The text, and one thing beside it. On a small screen there is room for one of them at a time. */
export function Workbench({
  desk,
  announce,
  notices,
  askedPane,
  onPaneTaken,
  isGuided,
  onLeave,
}: WorkbenchProps) {
  const w = benchWords();
  const [pane, setPane] = useState<Pane>(isGuided ? 'try' : 'findings');
  const [isTextAway, setTextAway] = useState(false);
  const onPane = (next: Pane): void => {
    setPane(next);
    setTextAway(true);
  };
  const isOneAtATime = useMedia('(max-width: 60rem)');
  const asked = askedPane.value;
  useEffect(() => {
    if (!asked) return;
    onPane(asked);
    onPaneTaken();
  }, [asked, onPaneTaken]);
  const onText = (): void => setTextAway(false);
  const props = { desk, announce, onPane, onText };
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone, and the desk is fetched after it: by then the page has the keyboard.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  useNextFinding({ desk, announce, onText });
  useEffect(() => giveIdsWhileWriting(desk), [desk]);
  useEffect(() => sayTotals(desk, announce), [desk, announce]);
  const Beside = PANE_OF[pane];
  return (
    <Page
      name={isTextAway ? 'workbench beside' : 'workbench'}
      end={
        <a
          href={location.pathname}
          onClick={event => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            onLeave();
          }}
        >
          {draftWords().toList}
        </a>
      }
    >
      <h1 class="visually-hidden" tabIndex={-1} ref={heading}>
        {desk.reading.value?.about.title || w.title}
      </h1>
      {notices}
      <nav class="pane-names busy" aria-label={w.panes}>
        <button type="button" class="pane-name text-name" aria-pressed={!isTextAway} onClick={onText}>
          {w.text}
        </button>
        {PANES.map(one => (
          <button
            key={one}
            type="button"
            class="pane-name"
            aria-pressed={pane === one && (isTextAway || !isOneAtATime)}
            onClick={() => onPane(one)}
          >
            {w.paneNames[one]}
          </button>
        ))}
      </nav>
      <Guide {...props} pane={pane} isGuided={isGuided} />
      <div class="desk">
        <section class="text-place busy" aria-label={w.text}>
          <Editor key={String(desk.isReadOnly.value)} {...props} />
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
