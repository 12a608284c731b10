import { Tree } from '@lezer/common';
import type { Lexed, LineState, Token } from '#core/workbench/ink/token.ts';
import { after, encoded, inherited, lineId, NODES, tokenId } from './nodes.ts';

/**
 * A line as a tree. `Tree.build` reads a list of four numbers for each node, from what is innermost to what holds it:
 * its type, its beginning, its end, and how many numbers it and all that it holds take.
 */
export function lineTree(
  { kind, tokens, state }: Lexed,
  length: number,
  before: LineState,
  isBroken: boolean,
): Tree {
  const buffer: number[] = [];
  const open: { readonly token: Token; readonly at: number }[] = [];
  const shut = (from: number): void => {
    for (let last = open.at(-1); last && last.token.to <= from; last = open.at(-1)) {
      open.pop();
      const { token, at } = last;
      buffer.push(tokenId(token.kind), token.from, token.to, buffer.length - at + 4);
    }
  };
  for (const token of tokens) {
    shut(token.from);
    open.push({ token, at: buffer.length });
  }
  shut(length);
  const built = Tree.build({ buffer, nodeSet: NODES, topID: lineId(kind), length });
  return new Tree(built.type, built.children, built.positions, length, [
    [inherited, encoded(before)],
    [after, { state: encoded(state), isBroken }],
  ]);
}
