import { code, divert } from './code.ts';
import { type Pen, trimmedEnd } from './pen.ts';

const SPEAKER = /\p{Lu}[\p{Lu} '’-]*\p{Lu}:(?=\s|$)/uy;
const KIND_OF_BLOCK = /(?:(?:stopping|cycle|shuffle|once)\s*)+(?=:)/y;

/** The letters that end what a stretch of text stands in; none where that is the line itself. */
export type Ends = '' | '[' | ']' | '|}' | '|}]';

export function speaker(pen: Pen): void {
  const found = pen.match(SPEAKER)?.[0];
  if (found !== undefined) pen.take('Speaker', found.length);
}

/** Reads words, and all that can stand among them. */
export function content(pen: Pen, within: Ends): void {
  while (!pen.isDone && !within.includes(pen.letter)) {
    const { letter } = pen;
    if (letter === '\\') pen.take('Escape', Math.min(2, pen.text.length - pen.at));
    else if (letter === '{') braces(pen, within);
    else if (letter === '}') {
      pen.take('Brace', 1);
      pen.depth = Math.max(0, pen.depth - 1);
    } else if (letter === '|' && pen.depth > 0) {
      pen.take('Bar', 1);
      pen.blanks();
      speaker(pen);
    } else if (letter === '#') tag(pen, within);
    else if (pen.startsWith('->') || pen.startsWith('<-')) divert(pen, pen.text.length);
    else if (pen.startsWith('<>')) pen.take('Glue', 2);
    else pen.at += 1;
  }
}

/** `# key: value`, up to the next tag, or to the end of what it stands in. */
function tag(pen: Pen, within: Ends): void {
  pen.hold('Tag', () => {
    pen.take('Hash', 1);
    pen.blanks();
    const end = endOfTag(pen, within);
    const colon = pen.text.indexOf(':', pen.at);
    const hasValue = colon >= 0 && colon < end;
    const key = trimmedEnd(pen.text, pen.at, hasValue ? colon : end);
    pen.put('TagKey', pen.at, key);
    pen.at = Math.max(pen.at, key);
    if (!hasValue) return;
    pen.at = colon;
    pen.take('Colon', 1);
    pen.blanks();
    const to = Math.max(pen.at, trimmedEnd(pen.text, pen.at, end));
    pen.put('TagValue', pen.at, to);
    while (pen.at < to) {
      if (pen.letter === '{') braces(pen, within);
      else pen.at += 1;
    }
    pen.at = Math.max(pen.at, to);
  });
}

function endOfTag({ text, at, depth }: Pen, within: Ends): number {
  let open = 0;
  for (let end = at; end < text.length; end += 1) {
    const letter = text[end] ?? '';
    if (letter === '\\') end += 1;
    else if (letter === '{') open += 1;
    else if (letter === '}' && open > 0) open -= 1;
    else if (open === 0 && (letter === '#' || within.includes(letter) || (depth > 0 && letter === '}')))
      return end;
  }
  return text.length;
}

/** What the words after an opening brace begin with, as far as this line tells. */
function opening({ text, at }: Pen): { readonly how: 'condition' | 'value' | 'pieces'; readonly to: number } {
  let open = 0;
  let isString = false;
  for (let to = at; to < text.length; to += 1) {
    const letter = text[to] ?? '';
    if (letter === '"') isString = !isString;
    if (isString) continue;
    if (letter === '{' || letter === '(') open += 1;
    else if ((letter === '}' || letter === ')') && open > 0) open -= 1;
    else if (open > 0) continue;
    else if (letter === ':') return { how: 'condition', to };
    else if (letter === '}') return { how: 'value', to };
    else if (letter === '|' && text[to + 1] === '|') to += 1;
    else if (letter === '|' || letter === '#') return { how: 'pieces', to };
  }
  return { how: 'pieces', to: text.length };
}

/** `{value}`, `{condition: one|other}`, `{~one|other}`; or what opens a block that goes on below. */
function braces(pen: Pen, outer: Ends): void {
  pen.hold('Braces', () => {
    pen.take('Brace', 1);
    pen.blanks();
    head(pen);
    pen.blanks();
    const isBlock = pen.isDone;
    const within: Ends = outer.includes(']') ? '|}]' : '|}';
    speaker(pen);
    content(pen, within);
    while (pen.letter === '|') {
      pen.take('Bar', 1);
      pen.blanks();
      speaker(pen);
      content(pen, within);
    }
    if (pen.letter === '}') pen.take('Brace', 1);
    // Words after it, and no end: somebody is writing it just now, and nothing below belongs to it.
    else if (isBlock) pen.depth += 1;
  });
}

function head(pen: Pen): void {
  const block = pen.match(KIND_OF_BLOCK)?.[0];
  if (block !== undefined) {
    pen.take('Keyword', block.length);
    pen.take('Colon', 1);
  } else if (/[&!~$]/.test(pen.letter) && !/[=!]/.test(pen.text[pen.at + 1] ?? '')) {
    pen.take('Sequence', 1);
  } else {
    const { how, to } = opening(pen);
    if (how !== 'pieces') pen.hold('Condition', () => code(pen, to));
    if (how === 'condition') pen.take('Colon', 1);
  }
}
