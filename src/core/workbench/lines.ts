import type { Draft, InkFile } from './draft.ts';
import { lex } from './ink/lex.ts';
import { AT_START, type LineKind, type Token } from './ink/token.ts';

/** One line of a draft, in its parts. */
export interface DraftLine {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where it begins in its file. */
  readonly from: number;
  readonly text: string;
  readonly kind: LineKind;
  readonly tokens: readonly Token[];
  /** The knot and the stitch that it stands in; empty above the first. */
  readonly knot: string;
  readonly stitch: string;
}

export const textOf = ({ text }: DraftLine, { from, to }: Token): string => text.slice(from, to);

/** A file whose letters are the same has the same lines; only the newest of each path is kept. */
const known = new Map<string, { readonly text: string; readonly lines: readonly DraftLine[] }>();

export const linesOf = ({ files }: Draft): readonly DraftLine[] => files.flatMap(linesIn);

function linesIn(file: InkFile): readonly DraftLine[] {
  const kept = known.get(file.path);
  if (kept?.text === file.text) return kept.lines;
  const lines = readLines(file);
  known.set(file.path, { text: file.text, lines });
  return lines;
}

function readLines({ path, text }: InkFile): readonly DraftLine[] {
  const lines: DraftLine[] = [];
  let state = AT_START;
  let [knot, stitch] = ['', ''];
  // Only Windows writes a mark at the beginning of a text; ink reads over it.
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; from <= text.length; line += 1) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const own = text.slice(from, text[to - 1] === '\r' && to > from ? to - 1 : to);
    const { kind, tokens, state: after } = lex(own, state);
    const named = tokens.find(token => token.kind === 'KnotName' || token.kind === 'StitchName');
    const name = named && own.slice(named.from, named.to);
    if (kind === 'knot' || kind === 'function') [knot, stitch] = [name ?? '', ''];
    if (kind === 'stitch') stitch = name ?? '';
    lines.push({ path, line, from, text: own, kind, tokens, knot, stitch });
    state = after;
    from = to + 1;
  }
  return lines;
}
