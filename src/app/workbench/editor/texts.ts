import { isolateHistory } from '@codemirror/commands';
import {
  Annotation,
  EditorState,
  type Extension,
  type StateEffect,
  type TransactionSpec,
} from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { type Draft, textIn } from '#core/workbench/draft.ts';
import { rawAfter, shownOf } from './line-breaks.ts';
import { smallestChanges } from './smallest-change.ts';

/** It came from the draft and need not be told to it again. */
const fromDraft = Annotation.define<true>();

interface Kept {
  /** The text of the draft that the state shows. */
  raw: string;
  /** Made when the file is first looked at, or changed from outside. */
  state?: EditorState;
  scroll?: StateEffect<unknown>;
}

interface Told {
  /** Somebody wrote into a file. */
  wrote(path: string, text: string): void;
  extensionsOf(path: string): Extension;
}

/** What is needed of an editor's view. */
export type View = Pick<EditorView, 'state' | 'setState' | 'scrollSnapshot'> & {
  dispatch(step: TransactionSpec): void;
};

/**
 * The files of a draft as the editor has them: each keeps what can be taken back in it, its cursor, and how far it was
 * scrolled. What others change in the draft becomes one step of the file's own history.
 */
export class Texts {
  private readonly kept = new Map<string, Kept>();
  private readonly told: Told;
  private shown = '';
  private readonly view: View;

  constructor(view: View, draft: Draft, told: Told) {
    this.view = view;
    this.told = told;
    for (const { path, text } of draft.files) this.kept.set(path, { raw: text });
  }

  /** Puts a file into the view; says whether another was there. */
  show(path: string): boolean {
    const kept = this.kept.get(path);
    if (!kept || path === this.shown) return false;
    const before = this.kept.get(this.shown);
    if (before) {
      before.state = this.view.state;
      before.scroll = this.view.scrollSnapshot();
    }
    this.shown = path;
    this.view.setState(this.stateOf(path, kept));
    if (kept.scroll) this.view.dispatch({ effects: kept.scroll });
    return true;
  }

  /** Takes over whatever the draft has and these texts have not. */
  take(draft: Draft): void {
    for (const path of this.kept.keys())
      if (textIn(draft, path) === undefined) {
        this.kept.delete(path);
        if (this.shown === path) this.shown = '';
      }
    for (const { path, text } of draft.files) {
      const kept = this.kept.get(path);
      if (!kept) this.kept.set(path, { raw: text });
      else if (kept.raw !== text) this.change(path, kept, text);
    }
  }

  private change(path: string, kept: Kept, text: string): void {
    const state = path === this.shown ? this.view.state : this.stateOf(path, kept);
    const changes = smallestChanges(state.doc.toString(), shownOf(text));
    kept.raw = text;
    const step: TransactionSpec = {
      changes: [...changes],
      annotations: [fromDraft.of(true), isolateHistory.of('full')],
    };
    if (path === this.shown) this.view.dispatch(step);
    else kept.state = state.update(step).state;
  }

  private stateOf(path: string, kept: Kept): EditorState {
    kept.state ??= EditorState.create({
      doc: shownOf(kept.raw),
      extensions: [
        this.told.extensionsOf(path),
        EditorView.updateListener.of(({ docChanged, transactions, changes, state }) => {
          if (!docChanged || transactions.some(one => one.annotation(fromDraft))) return;
          kept.raw = rawAfter(kept.raw, changes, () => state.doc.toString());
          this.told.wrote(path, kept.raw);
        }),
      ],
    });
    return kept.state;
  }
}
