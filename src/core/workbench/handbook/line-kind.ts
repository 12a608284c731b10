import { splitSpeech } from '#core/story/line.ts';

/** What a line of ink is, by how it begins; the words for each stand in the message catalogue. */
export const LINE_KINDS = [
  'empty',
  'comment',
  'todo',
  'head',
  'include',
  'variable',
  'knot',
  'stitch',
  'logic',
  'thread',
  'divert',
  'reply',
  'again',
  'gather',
  'brace',
  'thought',
  'said',
  'seen',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** In this order: what comes first is what ink reads first. */
const BEGINS: readonly (readonly [LineKind, RegExp])[] = [
  ['empty', /^$/],
  ['comment', /^\/[/*]/],
  ['todo', /^TODO\s*:/],
  ['include', /^INCLUDE\b/],
  ['variable', /^(VAR|CONST|LIST|EXTERNAL)\b/],
  ['knot', /^={2,}/],
  ['stitch', /^=/],
  ['head', /^#/],
  ['logic', /^~/],
  ['thread', /^<-/],
  ['divert', /^->/],
  ['reply', /^(-\s*)*\*/],
  ['again', /^(-\s*)*\+/],
  ['gather', /^-/],
  ['brace', /^[{}]/],
  ['thought', /(?<!\\)#\s*inner\b/],
];

export function kindOfLine(line: string): LineKind {
  const words = line.trim();
  const kind = BEGINS.find(([, begins]) => begins.test(words))?.[0];
  return kind ?? (splitSpeech(words) ? 'said' : 'seen');
}
