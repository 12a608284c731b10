import type { ToldLine } from '#core/story/beat.ts';
import { MOST_LETTERS, Runaway } from './values.ts';

/**
 * What ink has put out since the last choice, with its marks still in. Ink decides about newlines and glue as
 * it goes, by what stands before; how follows inkjs's own `StoryState`, where each rule is documented.
 */
export type Piece =
  | Text
  | 'glue'
  | 'string'
  | 'tag'
  | '/tag'
  | { readonly kind: 'tag'; readonly text: string };

interface Text {
  readonly kind: 'text';
  readonly text: string;
  /** The instruction that it came from, where it stands in the story; empty for what was worked out. */
  readonly path: string;
}

const isText = (piece: Piece | undefined): piece is Text =>
  typeof piece === 'object' && piece.kind === 'text';
const isMark = (piece: Piece | undefined): boolean =>
  piece === 'string' || piece === 'tag' || piece === '/tag';
const isSpace = (letter: string | undefined): boolean => letter === ' ' || letter === '\t';
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isSpace(text[at])) return false;
  return true;
}

export class Stream {
  private readonly pieces: Piece[] = [];
  /** How many strings are being put together. */
  private strings = 0;
  private glues = 0;
  private letters = 0;

  get length(): number {
    return this.pieces.length;
  }
  /** How many pieces of text, of all that is no mere space. */
  get spoken(): number {
    return this.pieces.filter(piece => isText(piece) && piece.text !== '\n' && !isBlank(piece.text)).length;
  }
  get isInString(): boolean {
    return this.strings > 0;
  }

  /** Words, which may bring newlines of their own at either end. True where they end a function's trimming. */
  write(text: string, path: string, functionStart: number): boolean {
    if (!text.includes('\n') || text === '\n') return this.writePart(text, path, functionStart);
    const [, before = '', inner = '', after = ''] =
      /^([ \t]*\n[ \t\n]*)?(.*?)(\n[ \t\n]*)?$/s.exec(text) ?? [];
    let clears = false;
    for (const part of [before && '\n', inner, after && '\n'].filter(one => one !== ''))
      clears = this.writePart(part, path, clears ? -1 : functionStart) || clears;
    return clears;
  }

  private writePart(text: string, path: string, functionStart: number): boolean {
    const isNewline = text === '\n';
    const speaks = !isNewline && !isBlank(text);
    const isGlued = this.hasGlue();
    const isTrimmed = functionStart >= 0 && functionStart > this.lastString();
    if (isGlued || isTrimmed) {
      if (isNewline) return false;
      if (speaks && isGlued) this.removeGlue();
    } else if (isNewline && (this.endsInNewline() || !this.pieces.some(isText))) return false;
    this.letters += text.length;
    if (this.letters > 5 * MOST_LETTERS) throw new Runaway('More and more is said here without a choice.');
    this.pieces.push({ kind: 'text', text, path });
    return speaks && isTrimmed;
  }

  mark(piece: 'string' | 'tag' | '/tag' | { readonly kind: 'tag'; readonly text: string }): void {
    if (piece === 'string') this.strings += 1;
    this.pieces.push(piece);
  }

  glue(): void {
    let from = -1;
    for (let at = this.pieces.length - 1; at >= 0; at -= 1) {
      const piece = this.pieces[at];
      if (isMark(piece) || (isText(piece) && piece.text !== '\n' && !isBlank(piece.text))) break;
      if (isText(piece) && piece.text === '\n') from = at;
    }
    if (from >= 0) {
      const kept = this.pieces.splice(from).filter(piece => !isText(piece));
      this.pieces.push(...kept);
    }
    this.pieces.push('glue');
    this.glues += 1;
  }

  /** Takes back what was written since the tag began: it is a choice's tag. */
  takeTag(): string {
    const from = this.pieces.lastIndexOf('tag');
    const taken = this.pieces.splice(Math.max(from, 0));
    this.glues -= taken.filter(piece => piece === 'glue').length;
    return cleaned(wordsOf(taken));
  }

  /** Takes back what was written since the string began. Tags that were found in it stay. */
  takeString(): string {
    const from = this.pieces.lastIndexOf('string');
    const taken = this.pieces.splice(Math.max(from, 0));
    this.strings = Math.max(0, this.strings - 1);
    for (const piece of taken) {
      if (typeof piece === 'object' && piece.kind === 'tag') this.pieces.push(piece);
      if (piece === 'glue') this.glues -= 1;
    }
    return wordsOf(taken);
  }

  /** A function's own newlines and spaces at its end are not part of the line that called it. */
  trimFrom(start: number): void {
    for (let at = this.pieces.length - 1; at >= Math.max(start, 0); at -= 1) {
      const piece = this.pieces[at];
      if (!isText(piece)) continue;
      if (piece.text !== '\n' && !isBlank(piece.text)) return;
      this.pieces.splice(at, 1);
    }
  }

  /** The lines, in order; what has neither words nor tags is none. */
  lines(): ToldLine[] {
    const lines: ToldLine[] = [];
    let [text, tag, inTag] = ['', '', false];
    let [tags, paths]: [string[], string[]] = [[], []];
    const endTag = () => {
      if (tag !== '') tags.push(cleaned(tag));
      tag = '';
    };
    const endLine = () => {
      endTag();
      if (text.trim() !== '' || tags.length > 0) lines.push({ text: cleaned(text).trim(), tags, paths });
      [text, tags, paths] = ['', [], []];
    };
    for (const piece of this.pieces) {
      if (piece === 'tag' || piece === '/tag') {
        endTag();
        inTag = piece === 'tag';
      } else if (typeof piece === 'object' && piece.kind === 'tag') {
        if (piece.text !== '') tags.push(piece.text);
      } else if (isText(piece)) {
        if (inTag) tag += piece.text;
        else if (piece.text === '\n') endLine();
        else {
          text += piece.text;
          if (piece.path !== '' && !isBlank(piece.text)) paths.push(piece.path);
        }
      }
    }
    endLine();
    return lines;
  }

  private hasGlue(): boolean {
    return this.glues > 0 && this.pieces.lastIndexOf('glue') > this.lastString();
  }
  private lastString(): number {
    return this.strings === 0 ? -1 : this.pieces.lastIndexOf('string');
  }
  private removeGlue(): void {
    for (let at = this.pieces.length - 1; at >= 0 && this.glues > 0; at -= 1) {
      if (this.pieces[at] === 'glue') {
        this.pieces.splice(at, 1);
        this.glues -= 1;
      } else if (isMark(this.pieces[at])) return;
    }
  }
  private endsInNewline(): boolean {
    for (let at = this.pieces.length - 1; at >= 0; at -= 1) {
      const piece = this.pieces[at];
      if (isMark(piece)) return false;
      if (!isText(piece)) continue;
      if (piece.text === '\n') return true;
      if (!isBlank(piece.text)) return false;
    }
    return false;
  }
}

function wordsOf(pieces: readonly Piece[]): string {
  let words = '';
  for (const piece of pieces) if (isText(piece)) words += piece.text;
  return words;
}

/** Runs of spaces become one, and none stand at either end of a line. */
export const cleaned = (text: string): string =>
  /[ \t]{2}|\t|^ | $|\n/.test(text)
    ? text
        .split('\n')
        .map(line => line.replaceAll(/[ \t]+/g, ' ').replaceAll(/^ | $/g, ''))
        .join('\n')
    : text;
