import { useEffect, useRef } from 'preact/hooks';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import type { Desk } from '../desk.ts';
import { Contents } from './Contents.tsx';
import { FindAll } from './FindAll.tsx';
import { Keys } from './Keys.tsx';
import { NamePanel } from './NamePanel.tsx';
import type { Panel, TextDesk } from './text-desk.ts';

interface TextPanelProps {
  readonly text: TextDesk;
  readonly desk: Desk;
  readonly announce: (text: string) => void;
}

/** What the bar has opened, above the text. */
export function TextPanel({ text, desk, announce }: TextPanelProps) {
  const w = editorWords();
  const panel = text.panel.value;
  const place = useRef<HTMLElement>(null);
  // Whoever opens it is in it, unless a field of it has taken the keyboard already.
  useEffect(() => {
    if (panel !== undefined && !place.current?.contains(document.activeElement)) place.current?.focus();
  }, [panel]);
  if (panel === undefined) return null;
  const close = (): void => {
    text.open(undefined);
    text.focus();
  };
  const names: Readonly<Record<Panel, string>> = {
    contents: w.outline.knots,
    'find-all': w.findAll,
    name: w.name,
    keys: w.keys,
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any of its fields
    <section
      class="editor-panel"
      id="editor-panel"
      tabIndex={-1}
      ref={place}
      aria-label={names[panel]}
      onKeyDown={event => {
        if (event.key === 'Escape') close();
      }}
    >
      {panel === 'contents' && <Contents desk={desk} />}
      {panel === 'find-all' && <FindAll desk={desk} announce={announce} />}
      {panel === 'name' && <NamePanel text={text} desk={desk} announce={announce} onClose={close} />}
      {panel === 'keys' && <Keys text={text} />}
      <button type="button" class="link-button" onClick={close}>
        {w.close}
      </button>
    </section>
  );
}
