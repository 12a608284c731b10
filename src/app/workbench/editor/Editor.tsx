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
          EditorView.contentAttributes.of({ 'aria-label': file }),
          EditorState.readOnly.of(desk.isReadOnly.peek()),
          EditorView.updateListener.of(update => {
            if (update.docChanged) desk.write(file, update.state.doc.toString());
          }),
        ],
      }),
    });
    // A mend, a version gone back to: the text has changed without its hand.
    const stop = desk.draft.subscribe(draft => {
      const text = view.state.toText(textIn(draft, file) ?? '');
      if (!view.state.doc.eq(text))
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    });
    return () => {
      stop();
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
