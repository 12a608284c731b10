import type { Pen } from './pen.ts';

const WORD = /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*/uy;
const NUMBER = /\d+(?:\.\d+)?/y;
const STRING = /"(?:\\.|[^"\\])*"?/y;
const OPERATOR = /[-+*/%=<>!&|?^]+/y;
const KEYWORDS: ReadonlySet<string> = new Set([
  'not',
  'and',
  'or',
  'mod',
  'has',
  'hasnt',
  'true',
  'false',
  'else',
  'temp',
  'ref',
  'return',
]);

/** Reads what ink reckons with, up to a place. */
export function code(pen: Pen, to: number): void {
  while (pen.at < to) {
    if (pen.startsWith('->') || pen.startsWith('<-')) {
      divert(pen, to);
      continue;
    }
    const word = pen.match(WORD)?.[0];
    const text = word === undefined ? pen.match(STRING)?.[0] : undefined;
    const number = pen.match(NUMBER)?.[0];
    const operator = pen.match(OPERATOR)?.[0];
    const fits = (found: string): number => Math.min(found.length, to - pen.at);
    if (word !== undefined) pen.take(KEYWORDS.has(word) ? 'Keyword' : 'Name', fits(word));
    else if (text !== undefined) pen.take('Text', fits(text));
    else if (number !== undefined) pen.take('Number', fits(number));
    else if (operator !== undefined) pen.take('Operator', fits(operator.replace(/(?!^)(?:->|<-).*$/s, '')));
    else pen.at += 1;
  }
}

/** `-> there`, `<- there(2)`, `->->`, and the arrow alone that ends a tunnel. */
export function divert(pen: Pen, to: number): void {
  pen.hold(pen.letter === '<' ? 'Thread' : 'Divert', () => {
    pen.take('Arrow', pen.startsWith('->->') ? 4 : 2);
    const after = pen.at;
    pen.blanks();
    const target = pen.match(WORD)?.[0];
    if (target === undefined || pen.at >= to) {
      pen.at = after;
      return;
    }
    pen.take('Target', Math.min(target.length, to - pen.at));
    if (pen.letter !== '(' || pen.at >= to) return;
    const end = closing(pen.text, pen.at, to);
    code(pen, end);
  });
}

/** Where the parenthesis that opens here has shut, or `to`. */
function closing(text: string, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at += 1) {
    if (text[at] === '(') open += 1;
    if (text[at] === ')') open -= 1;
    if (open === 0) return at + 1;
  }
  return to;
}
