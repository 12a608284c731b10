import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { bringIntoRow } from './in-sight.ts';
import type { Panel, TextDesk } from './text-desk.ts';

interface BarProps {
  readonly text: TextDesk;
}

/** What can be done with the text, for whoever knows no keys. */
export function Bar({ text }: BarProps) {
  const w = editorWords();
  const now = text.panel.value;
  const opens = (panel: Panel, name: string) => (
    <button
      type="button"
      aria-expanded={now === panel}
      aria-controls={now === panel ? 'editor-panel' : undefined}
      onClick={() => text.open(now === panel ? undefined : panel)}
    >
      {name}
    </button>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape shuts from here what was opened from here
    <nav
      class="editor-bar"
      aria-label={w.bar}
      onFocusIn={bringIntoRow}
      onKeyDown={event => {
        if (event.key === 'Escape') text.open(undefined);
      }}
    >
      {opens('contents', w.contents)}
      <button type="button" onClick={() => text.find()}>
        {w.find}
      </button>
      {opens('find-all', w.findAll)}
      {opens('name', w.name)}
      <button type="button" class="by-hand" onClick={() => text.suggest()}>
        {w.suggest}
      </button>
      <button type="button" class="by-hand" onClick={() => text.takeBack()}>
        {w.undo}
      </button>
      <button type="button" class="by-hand" onClick={() => text.doAgain()}>
        {w.redo}
      </button>
      <button type="button" onClick={() => text.next(1)}>
        {w.nextFinding}
      </button>
      {opens('keys', w.keys)}
    </nav>
  );
}
