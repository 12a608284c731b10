import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { textIn } from '#core/workbench/draft.ts';
import type { PaneProps } from '../doors.ts';

/** The text of one file, to be written in. */
export function Editor({ desk }: PaneProps) {
  const place = useRef<HTMLDivElement>(null);
  const file = desk.file.value;
  useEffect(() => {
    if (!place.current) return undefined;
    // In a shadow root CodeMirror's styles are a constructed sheet; elsewhere a <style>, which the page's policy
    // refuses (codemirror/style-mod, StyleSet).
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: textIn(desk.draft.peek(), file) ?? '',
        extensions: [
          lineNumbers(),
          history(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': file }),
          EditorView.updateListener.of(update => {
            const text = update.state.doc.toString();
            if (update.docChanged && text !== textIn(desk.draft.peek(), file)) desk.write(file, text);
            if (update.selectionSet || update.docChanged)
              desk.stand({ file, line: update.state.doc.lineAt(update.state.selection.main.head).number });
          }),
        ],
      }),
    });
    const stop = [
      effect(() => follow(view, textIn(desk.draft.value, file) ?? '')),
      effect(() => {
        const place = desk.wanted.value;
        if (place?.file !== file) return;
        const line = view.state.doc.line(Math.min(place.line, view.state.doc.lines));
        view.dispatch({ selection: { anchor: line.from }, scrollIntoView: true });
        view.focus();
      }),
    ];
    return () => {
      for (const end of stop) end();
      view.destroy();
    };
  }, [desk, file]);
  return (
    <div
      ref={place}
      class="editor"
      role="presentation"
      // Seen from outside, a key pressed in a shadow root is pressed on this element: the menu of the run that is
      // being tried would take a digit for a choice.
      onKeyDown={event => {
        if (event.key !== 'F8') event.stopPropagation();
      }}
    />
  );
}

/** Takes over what was written by others, between the first and the last letter that differs. */
function follow(view: EditorView, text: string): void {
  const now = view.state.doc.toString();
  if (now === text) return;
  const most = Math.min(now.length, text.length);
  let from = 0;
  while (from < most && now[from] === text[from]) from += 1;
  let end = 0;
  while (end < most - from && now[now.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  view.dispatch({
    changes: { from, to: now.length - end, insert: text.slice(from, text.length - end) },
  });
}
