import type { Token, TokenKind } from './token.ts';

/** A place in a line, and what has been found in it so far. */
export class Pen {
  readonly tokens: Token[] = [];
  at = 0;
  /** Braces that were opened above this line, or in it, and are not shut yet. */
  depth: number;

  readonly text: string;

  constructor(text: string, depth: number) {
    this.text = text;
    this.depth = depth;
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }
  get letter(): string {
    return this.text[this.at] ?? '';
  }
  put(kind: TokenKind, from: number, to: number): void {
    if (to > from) this.tokens.push({ kind, from, to });
  }
  /** Moves over so many letters, as one token. */
  take(kind: TokenKind, length: number): void {
    this.put(kind, this.at, this.at + length);
    this.at += length;
  }
  /** What a sticky pattern finds right here, if anything. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) ?? undefined;
  }
  blanks(): void {
    while (this.letter === ' ' || this.letter === '\t') this.at += 1;
  }
  startsWith(word: string): boolean {
    return this.text.startsWith(word, this.at);
  }
  /** Whatever `inside` finds is held by one token. */
  hold(kind: TokenKind, inside: () => void): void {
    const from = this.at;
    inside();
    this.put(kind, from, this.at);
  }
}

/** The last place up to `to` that is not blank. */
export function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}
