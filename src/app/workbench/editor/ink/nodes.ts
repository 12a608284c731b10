import { NodeProp, NodeSet, NodeType } from '@lezer/common';
import { styleTags, Tag, tags } from '@lezer/highlight';
import {
  LINE_KINDS,
  type LineKind,
  type LineState,
  TOKEN_KINDS,
  type TokenKind,
} from '#core/workbench/ink/token.ts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** `choice` is a ChoiceLine in the tree. */
const lineName = (kind: LineKind): string => `${capital(kind)}Line`;

const NAMES = ['Document', 'Section', ...LINE_KINDS.map(lineName), ...TOKEN_KINDS];

/** What we have names for beside those that every highlighter knows. */
export const inkTags = {
  reply: Tag.define(),
  divert: Tag.define(),
  condition: Tag.define(),
  tag: Tag.define(),
  tagKey: Tag.define(),
  mark: Tag.define(),
  label: Tag.define(),
  stitch: Tag.define(),
};

const styles = styleTags({
  KnotName: tags.heading,
  KnotMark: tags.processingInstruction,
  StitchName: inkTags.stitch,
  Comment: tags.comment,
  'Reply/...': inkTags.reply,
  'ChoiceMark GatherMark Dash': inkTags.mark,
  Label: inkTags.label,
  'Bracket Brace Bar Colon': tags.bracket,
  'Arrow Glue': tags.controlOperator,
  Target: inkTags.divert,
  'Condition/...': inkTags.condition,
  'Keyword Sequence': tags.keyword,
  Name: tags.variableName,
  Parameter: tags.variableName,
  'Number Text': tags.literal,
  Operator: tags.operator,
  'Hash TagKey': inkTags.tagKey,
  'TagValue Tag/Colon': inkTags.tag,
  Escape: tags.escape,
  Path: tags.link,
  Todo: tags.annotation,
});

export const NODES = new NodeSet(
  NAMES.map((name, id) => NodeType.define({ id, name, top: name === 'Document' })),
).extend(styles);

const ID_OF: ReadonlyMap<string, number> = new Map(NAMES.map((name, id) => [name, id]));
const idOf = (name: string): number => ID_OF.get(name) ?? 0;

const typeOf = (name: string): NodeType => NODES.types[idOf(name)] ?? NodeType.none;
export const DOCUMENT = typeOf('Document');
export const SECTION = typeOf('Section');
export const lineId = (kind: LineKind): number => idOf(lineName(kind));
export const tokenId = (kind: TokenKind): number => idOf(kind);

/** What a line inherits, as a number. */
export const encoded = ({ depth, isComment }: LineState): number => depth * 2 + (isComment ? 1 : 0);
export const decoded = (code: number): LineState => ({ depth: code >> 1, isComment: code % 2 === 1 });

/** A line is read anew unless the one of before inherited the same. */
export const inherited = new NodeProp<number>({ perNode: true });

/** How it leaves the next one, and whether a break ends it: at the end of a text none does. */
export const after = new NodeProp<{ readonly state: number; readonly isBroken: boolean }>({ perNode: true });
