import { defineLanguageFacet, foldService, Language, syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { InkParser } from './ink/parser.ts';

const data = defineLanguageFacet({
  commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
  // Not the apostrophe, nor any other sign of plain prose.
  closeBrackets: { brackets: ['[', '{'] },
});

/** Ink, as the editor knows it. */
export const ink = new Language(data, new InkParser(), [], 'ink');

/** The line of the tree that a place stands in. */
export function lineNode(state: EditorState, at: number): SyntaxNode | undefined {
  let node: SyntaxNode | null = syntaxTree(state).resolve(at, 1);
  while (node && !node.name.endsWith('Line')) node = node.parent;
  return node ?? undefined;
}

/** How deep a choice or a gather stands; undefined for any other line. */
function level(node: SyntaxNode): number | undefined {
  if (node.name === 'ChoiceLine') return node.getChildren('ChoiceMark').length;
  return node.name === 'GatherLine' ? node.getChildren('GatherMark').length : undefined;
}

const NOTHING = new Set(['BlankLine', 'CommentLine']);
const HEADINGS = new Set(['KnotLine', 'FunctionLine']);

/** Knots fold to the next knot, their parts to the next part, and choices to whatever is as far out as they. */
export const inkFolding = foldService.of((state, from, to) => {
  const node = lineNode(state, from);
  if (!node || node.from !== from) return null;
  const own = node.name === 'ChoiceLine' ? level(node) : undefined;
  const isPart = node.name === 'StitchLine';
  if (!HEADINGS.has(node.name) && !isPart && own === undefined) return null;
  let last: SyntaxNode | undefined;
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    if (next.name === 'StitchLine' && (isPart || own !== undefined)) break;
    const other = own === undefined ? undefined : level(next);
    if (own !== undefined && other !== undefined && other <= own) break;
    if (!NOTHING.has(next.name)) last = next;
  }
  if (!last) return null;
  const end = state.doc.lineAt(last.from).to;
  return end > to ? { from: to, to: end } : null;
});
