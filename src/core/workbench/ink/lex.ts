import { code } from './code.ts';
import { comments } from './comments.ts';
import { content, speaker } from './content.ts';
import { Pen } from './pen.ts';
import { type Lexed, type LineKind, type LineState, RANK, type Token } from './token.ts';

const KNOT = /={2,}/y;
const HEADING = /[\p{L}_][\p{L}\p{N}_]*/uy;
const DECLARES = /(?:VAR|CONST|LIST|EXTERNAL)(?=\s|$)/y;
const INCLUDES = /INCLUDE(?=\s|$)/y;
const TODO = /TODO(?=:|\s|$)/y;
const LABEL = /\([\p{L}_][\p{L}\p{N}_]*\)/uy;
const SPEECH = /\s*\p{Lu}[\p{Lu} '’-]*\p{Lu}:(?=\s|$)/uy;
const CASE = /[^:#{}|[\]]*:/y;
const MARK = /[*+-]/;

/** Reads one line by itself; no line is too broken for it. */
export function lex(text: string, state: LineState): Lexed {
  const cleared = comments(text, state.isComment);
  const pen = new Pen(cleared.text, state.depth);
  pen.blanks();
  const kind = pen.isDone ? (cleared.found.length > 0 ? 'comment' : 'blank') : read(pen);
  const tokens = cleared.found.length > 0 ? [...pen.tokens, ...cleared.found] : pen.tokens;
  return {
    kind,
    tokens: tokens.toSorted(byPlace),
    state: { isComment: cleared.isOpen, depth: Math.min(pen.depth, 200) },
  };
}

const byPlace = (a: Token, b: Token): number => a.from - b.from || b.to - a.to || RANK[a.kind] - RANK[b.kind];

function read(pen: Pen): LineKind {
  const knot = pen.match(KNOT)?.[0];
  if (knot !== undefined) return heading(pen, knot.length);
  if (pen.letter === '=') return stitch(pen);
  const declares = pen.match(DECLARES)?.[0];
  if (declares !== undefined) {
    pen.take('Keyword', declares.length);
    code(pen, pen.text.length);
    return 'declaration';
  }
  const includes = pen.match(INCLUDES)?.[0];
  if (includes !== undefined) {
    pen.take('Keyword', includes.length);
    pen.blanks();
    pen.take('Path', pen.text.trimEnd().length - pen.at);
    return 'include';
  }
  const todo = pen.match(TODO)?.[0];
  if (todo !== undefined) {
    pen.take('Todo', pen.text.trimEnd().length - pen.at);
    return 'todo';
  }
  if (pen.letter === '~') {
    pen.take('Operator', 1);
    code(pen, pen.text.length);
    return 'logic';
  }
  return weave(pen);
}

function heading(pen: Pen, marks: number): LineKind {
  // Whatever was left open above, a knot begins anew.
  pen.depth = 0;
  pen.take('KnotMark', marks);
  pen.blanks();
  const isFunction = /function(?=\s)/y;
  const found = pen.match(isFunction)?.[0];
  if (found !== undefined) {
    pen.take('Keyword', found.length);
    pen.blanks();
  }
  pen.take('KnotName', pen.match(HEADING)?.[0].length ?? 0);
  parameters(pen);
  pen.blanks();
  pen.take('KnotMark', pen.match(KNOT)?.[0].length ?? 0);
  return found === undefined ? 'knot' : 'function';
}

function stitch(pen: Pen): LineKind {
  pen.depth = 0;
  pen.take('KnotMark', 1);
  pen.blanks();
  pen.take('StitchName', pen.match(HEADING)?.[0].length ?? 0);
  parameters(pen);
  return 'stitch';
}

function parameters(pen: Pen): void {
  pen.blanks();
  if (pen.letter !== '(') return;
  const end = pen.text.indexOf(')', pen.at);
  const to = end < 0 ? pen.text.length : end + 1;
  while (pen.at < to) {
    const word = pen.match(HEADING)?.[0];
    if (word === undefined) pen.at += 1;
    else pen.take(word === 'ref' ? 'Keyword' : 'Parameter', Math.min(word.length, to - pen.at));
  }
}

/** Choices, gathers, the branches of a block, and plain text. */
function weave(pen: Pen): LineKind {
  let kind: LineKind = pen.letter === '#' ? 'tags' : 'text';
  let isFirst = true;
  while (MARK.test(pen.letter) && !pen.startsWith('->')) {
    const isDash = pen.letter === '-';
    if (isDash && pen.depth > 0 && isFirst) kind = 'branch';
    else if (!isDash) kind = 'choice';
    else if (kind === 'text') kind = 'gather';
    pen.take(isDash ? (kind === 'branch' ? 'Dash' : 'GatherMark') : 'ChoiceMark', 1);
    pen.blanks();
    isFirst = false;
  }
  if (kind === 'branch') branch(pen);
  if (kind === 'choice' || kind === 'gather') label(pen);
  speaker(pen);
  if (kind === 'choice') choice(pen);
  else content(pen, '');
  return kind;
}

function branch(pen: Pen): void {
  const found = pen.match(SPEECH) ? undefined : pen.match(CASE)?.[0];
  if (found === undefined) return;
  const to = pen.at + found.length - 1;
  pen.hold('Condition', () => code(pen, to));
  pen.take('Colon', 1);
  pen.blanks();
}

function label(pen: Pen): void {
  const found = pen.match(LABEL)?.[0];
  if (found === undefined) return;
  pen.put('Label', pen.at + 1, pen.at + found.length - 1);
  pen.at += found.length;
  pen.blanks();
}

/** The words in its brackets are the reply; what stands around them is said as well. */
function choice(pen: Pen): void {
  content(pen, '[');
  pen.hold('Reply', () => {
    pen.take('Bracket', pen.letter === '[' ? 1 : 0);
    speaker(pen);
    content(pen, ']');
    pen.take('Bracket', pen.letter === ']' ? 1 : 0);
  });
  content(pen, '');
}
