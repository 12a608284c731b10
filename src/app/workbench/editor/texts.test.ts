import { history, undo } from '@codemirror/commands';
import { EditorState, StateEffect, type Transaction, type TransactionSpec } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { describe, expect, test } from 'vitest';
import { type Draft, textIn, written } from '#core/workbench/draft.ts';
import { Texts, type View } from './texts.ts';

/** A view without a page: what is dispatched is told to whoever listens, as CodeMirror's own does it. */
function inMemory(): View & { readonly type: (insert: string) => void; readonly undo: () => void } {
  let state = EditorState.create();
  const apply = (transaction: Transaction): void => {
    state = transaction.state;
    const { docChanged, changes } = transaction;
    const update = { docChanged, changes, state, transactions: [transaction] };
    for (const listen of state.facet(EditorView.updateListener)) listen(update as unknown as ViewUpdate);
  };
  const dispatch = (step: TransactionSpec): void => apply(state.update(step));
  return {
    get state() {
      return state;
    },
    setState: now => {
      state = now;
    },
    scrollSnapshot: () =>
      StateEffect.define().of(null) as unknown as ReturnType<EditorView['scrollSnapshot']>,
    dispatch,
    type: insert => dispatch({ changes: { from: state.doc.length, insert }, userEvent: 'input.type' }),
    undo: () => void undo({ state, dispatch: apply }),
  };
}

function opened() {
  const desk: { draft: Draft } = {
    draft: {
      main: 'a/case.ink',
      files: [
        { path: 'a/case.ink', text: 'one\n' },
        { path: 'a/more.ink', text: '\uFEFFtwo\r\n' },
      ],
    },
  };
  const view = inMemory();
  const texts = new Texts(view, desk.draft, {
    wrote: (path, text) => {
      desk.draft = written(desk.draft, path, text);
    },
    extensionsOf: () => history(),
  });
  const outside = (path: string, text: string): void => {
    desk.draft = written(desk.draft, path, text);
    texts.take(desk.draft);
  };
  texts.show('a/case.ink');
  return { view, texts, outside, text: (path: string) => textIn(desk.draft, path) };
}

describe('several files', () => {
  test('each keeps what can be taken back in it while another is looked at', () => {
    const { view, texts, text } = opened();
    view.type('more');
    texts.show('a/more.ink');
    view.type('and');
    expect(text('a/more.ink')).toBe('\uFEFFtwo\r\nand');
    texts.show('a/case.ink');
    view.undo();
    expect(text('a/case.ink')).toBe('one\n');
    expect(text('a/more.ink')).toBe('\uFEFFtwo\r\nand');
  });

  test('what comes from outside is one step, also in a file that was not looked at yet', () => {
    const { view, texts, outside, text } = opened();
    view.type('x');
    outside('a/case.ink', 'ONE\nx');
    outside('a/more.ink', '\uFEFFTWO\r\nlines\r\n');
    expect(view.state.doc.toString()).toBe('ONE\nx');
    view.undo();
    expect(text('a/case.ink')).toBe('one\nx');
    view.undo();
    expect(text('a/case.ink')).toBe('one\n');
    texts.show('a/more.ink');
    expect(view.state.doc.toString()).toBe('TWO\nlines\n');
    view.undo();
    expect(text('a/more.ink')).toBe('\uFEFFtwo\r\n');
  });

  test('a file that goes and comes again has nothing to take back', () => {
    const { view, texts, text } = opened();
    view.type('x');
    texts.take({ main: 'a/more.ink', files: [{ path: 'a/more.ink', text: 'two' }] });
    texts.take({ main: 'a/case.ink', files: [{ path: 'a/case.ink', text: 'new' }] });
    texts.show('a/case.ink');
    view.undo();
    expect(view.state.doc.toString()).toBe('new');
    expect(text('a/case.ink')).toBe('one\nx');
  });
});
