import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { EditorState, Extension } from '@codemirror/state';
import { lineNode } from '../language.ts';
import { type Known, offered } from './offered.ts';
import { writingIn } from './place.ts';
import type { Word } from './word.ts';

const asCompletion = ({ word, meaning, puts }: Word, at: number): Completion => ({
  label: word,
  detail: meaning,
  // In the order in which they were listed, while the letters fit alike.
  boost: Math.max(-90, -at / 4),
  ...(puts !== undefined && { apply: puts }),
});

/** Above the first knot, a line of tags is the case's head. */
function isHead(state: EditorState, at: number): boolean {
  const node = lineNode(state, at);
  const section = node?.parent;
  const isFirst = section?.from === 0 && section.firstChild?.name !== 'KnotLine';
  return isFirst && /^\s*#/.test(state.doc.lineAt(at).text);
}

/** Offers what can stand at the cursor, as one writes or when it is asked for. */
export const inkCompletion = (known: () => Known): Extension =>
  autocompletion({
    override: [context => complete(context, known())],
    icons: false,
    maxRenderedOptions: 200,
    // A list that opens by itself must not take the Enter that was meant to end the line.
    interactionDelay: 150,
  });

export function complete(context: CompletionContext, known: Known): CompletionResult | null {
  const { state, pos, explicit } = context;
  const line = state.doc.lineAt(pos);
  const before = line.text.slice(0, pos - line.from);
  const writing =
    writingIn(before, isHead(state, pos)) ??
    (explicit && before.trim() === '' ? { kind: 'speaker' as const, word: '' } : undefined);
  if (!writing) return null;
  if (!explicit && (writing.kind === 'code' || writing.kind === 'speaker') && writing.word.length < 2)
    return null;
  const words = offered(writing, known);
  if (words.length === 0) return null;
  return {
    from: pos - writing.word.length,
    options: words.map(asCompletion),
    validFor: writing.kind === 'value' ? /^[^,;#\]|{}]*$/ : /^[\p{L}\p{N}_.-]*$/u,
  };
}
