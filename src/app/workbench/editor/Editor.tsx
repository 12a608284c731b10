import { useComputed } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { folderOf } from '#core/workbench/draft.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import type { PaneProps } from '../doors.ts';
import { Bar } from './Bar.tsx';
import { FileTabs } from './FileTabs.tsx';
import { openText, type TextDesk } from './text-desk.ts';
import { TextPanel } from './TextPanel.tsx';
import { TextState } from './TextState.tsx';
import './editor.css';

/** The texts of the case, to be written in. */
export function Editor({ desk, announce, onText }: PaneProps) {
  const place = useRef<HTMLDivElement>(null);
  const backRef = useRef(onText);
  useEffect(() => {
    backRef.current = onText;
  });
  // Texts, so that a letter that changes neither draws nothing anew.
  const paths = useComputed(() => desk.draft.value.files.map(({ path }) => path).join('\n'));
  const folder = useComputed(() => folderOf(desk.draft.value));
  const [text, setText] = useState<TextDesk | undefined>(undefined);
  useEffect(() => {
    if (!place.current) return undefined;
    // In a shadow root CodeMirror's styles are a constructed sheet; elsewhere a <style>, which the page's policy
    // refuses (codemirror/style-mod, StyleSet).
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const opened = openText(root, desk, { announce, onText: () => backRef.current() });
    setText(opened);
    return () => opened.close();
  }, [desk, announce]);
  return (
    <>
      <FileTabs
        paths={paths.value.split('\n')}
        folder={folder.value}
        file={desk.file.value}
        onShow={path => desk.show(path)}
      />
      {text && <Bar text={text} />}
      {text && <TextPanel text={text} desk={desk} announce={announce} />}
      <div
        ref={place}
        class="editor"
        role="presentation"
        // Seen from outside, a key pressed in a shadow root is pressed on this element: the menu of the run that is
        // being tried would take a digit for a choice.
        onKeyDown={event => event.stopPropagation()}
      />
      {text ? <TextState text={text} desk={desk} /> : <p class="text-state">{editorWords().tabLeaves}</p>}
    </>
  );
}
