/** What a line of ink is, told by how it begins. A `branch` is a line with a dash inside of braces. */
export const LINE_KINDS = [
  'knot',
  'function',
  'stitch',
  'choice',
  'gather',
  'branch',
  'logic',
  'declaration',
  'include',
  'todo',
  'tags',
  'text',
  'comment',
  'blank',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** The parts of a line. The first ones hold others. */
export const TOKEN_KINDS = [
  'Reply',
  'Divert',
  'Thread',
  'Braces',
  'Condition',
  'Tag',
  'Comment',
  'KnotMark',
  'KnotName',
  'StitchName',
  'Parameter',
  'ChoiceMark',
  'GatherMark',
  'Dash',
  'Label',
  'Bracket',
  'Speaker',
  'Arrow',
  'Target',
  'Brace',
  'Bar',
  'Colon',
  'Sequence',
  'Keyword',
  'Name',
  'Number',
  'Text',
  'Operator',
  'Hash',
  'TagKey',
  'TagValue',
  'Glue',
  'Escape',
  'Path',
  'Todo',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** Of two that are equally long, the first holds the other. */
export const RANK: Readonly<Record<TokenKind, number>> = ranks();
function ranks(): Readonly<Record<TokenKind, number>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every kind of the list is a key
  return Object.fromEntries(TOKEN_KINDS.map((kind, at) => [kind, at])) as Record<TokenKind, number>;
}

/** Places are counted in UTF-16 units from the line's beginning. */
export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
}

/** What a line inherits from those above it: an open comment, and how many braces are open. */
export interface LineState {
  readonly isComment: boolean;
  readonly depth: number;
}
export const AT_START: LineState = { isComment: false, depth: 0 };

export interface Lexed {
  readonly kind: LineKind;
  /** By where they begin, what holds others before those; two of them never overlap without one holding the other. */
  readonly tokens: readonly Token[];
  /** For the next line. */
  readonly state: LineState;
}
