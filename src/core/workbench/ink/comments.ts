import type { Token } from './token.ts';

interface Cleared {
  /** The line with blanks where its comments are. */
  readonly text: string;
  readonly found: readonly Token[];
  /** Whether the next line begins inside of one. */
  readonly isOpen: boolean;
}

/** Takes a line's comments out and leaves everything else where it was. */
export function comments(text: string, isInside: boolean): Cleared {
  if (!isInside && !text.includes('//') && !text.includes('/*')) return { text, found: [], isOpen: false };
  const found: Token[] = [];
  let clear = '';
  let at = 0;
  let isOpen = isInside;
  while (at < text.length) {
    const from = isOpen ? at : start(text, at);
    clear += text.slice(at, from);
    if (from >= text.length) break;
    const isBlock = isOpen || text[from + 1] === '*';
    const shut = isBlock ? text.indexOf('*/', isOpen ? from : from + 2) : -1;
    const to = shut < 0 ? text.length : shut + 2;
    isOpen = isBlock && shut < 0;
    found.push({ kind: 'Comment', from, to });
    clear += ' '.repeat(to - from);
    at = to;
  }
  return { text: clear, found, isOpen };
}

function start(text: string, from: number): number {
  const [line, block] = [text.indexOf('//', from), text.indexOf('/*', from)].map(at =>
    at < 0 ? text.length : at,
  );
  return Math.min(line ?? text.length, block ?? text.length);
}
