import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
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
          EditorView.updateListener.of(update => {
            if (update.docChanged) desk.write(file, update.state.doc.toString());
            if (update.selectionSet)
              desk.stand({ file, line: update.state.doc.lineAt(update.state.selection.main.head).number });
          }),
        ],
      }),
    });
    const follow = desk.wanted.subscribe(asked => {
      const line =
        asked && asked.file === file && view.state.doc.line(Math.min(asked.line, view.state.doc.lines));
      if (!line) return;
      view.dispatch({ selection: { anchor: line.to }, scrollIntoView: true });
      view.focus();
    });
    const unfollow = desk.draft.subscribe(draft => {
      const text = textIn(draft, file) ?? '';
      if (text !== view.state.doc.toString())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    });
    return () => {
      follow();
      unfollow();
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
      onKeyDown={event => event.stopPropagation()}
    />
  );
}
