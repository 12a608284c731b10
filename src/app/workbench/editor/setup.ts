import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
  toggleComment,
} from '@codemirror/commands';
import { bracketMatching, codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  type Command,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { editorPhrases, editorWords } from '#app/ui/words/workbench/editor.ts';
import { inkCompletion } from './completing/completion.ts';
import type { Known } from './completing/offered.ts';
import { coverageMarks } from './coverage-marks.ts';
import { findingMarks } from './findings-marks.ts';
import { ink, inkFolding } from './language.ts';
import { lines } from './lines.ts';
import { look } from './look.ts';

/** What the keys, and the buttons beside them, ask for. */
export interface Commands {
  given(view: EditorView): boolean;
  rename(view: EditorView): boolean;
  findAll(view: EditorView): boolean;
  beside(view: EditorView): boolean;
  /** Whether Tab sets a line in. By itself it leaves the text, as it leaves any other field. */
  tabIndents(): boolean;
  known(): Known;
  moved(view: EditorView): void;
}

/** All that a file's text can do. */
export function setup(path: string, commands: Commands): Extension {
  const tab =
    (command: Command): Command =>
    view =>
      commands.tabIndents() && command(view);
  return [
    keymap.of([
      { key: 'F12', run: view => commands.given(view) },
      { key: 'F2', run: view => commands.rename(view) },
      { key: 'Mod-Shift-f', run: view => commands.findAll(view) },
      { key: 'F6', run: view => commands.beside(view) },
      { key: 'Mod-/', run: toggleComment },
      { key: 'Tab', run: tab(indentMore), shift: tab(indentLess) },
      ...closeBracketsKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorState.phrases.of(editorPhrases()),
    EditorView.contentAttributes.of({
      'aria-label': editorWords().textOf(path),
      // It can be focused as it is; what looks a page through for its faults knows only this.
      tabindex: '0',
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
    }),
    ink,
    inkFolding,
    inkCompletion(() => commands.known()),
    history(),
    codeFolding(),
    search({ top: true }),
    bracketMatching(),
    closeBrackets(),
    findingMarks,
    lineNumbers(),
    foldGutter({ openText: '▾', closedText: '▸' }),
    coverageMarks,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    EditorView.lineWrapping,
    lines,
    look,
    EditorView.domEventHandlers({
      mousedown(event, view) {
        if (event.button !== 0 || !(event.ctrlKey || event.metaKey)) return false;
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        if (at === null) return false;
        view.dispatch({ selection: { anchor: at } });
        return commands.given(view);
      },
    }),
    EditorView.updateListener.of(update => {
      if (update.docChanged || update.selectionSet) commands.moved(update.view);
    }),
  ];
}
