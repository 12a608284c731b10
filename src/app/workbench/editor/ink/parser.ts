import { type Input, Parser, type PartialParse, Tree, type TreeFragment } from '@lezer/common';
import { lex } from '#core/workbench/ink/lex.ts';
import { AT_START, type LineState } from '#core/workbench/ink/token.ts';
import { decoded, DOCUMENT, encoded, SECTION } from './nodes.ts';
import { lineTree } from './line-tree.ts';
import { OldLines } from './old-lines.ts';

/** So many lines are read between two looks at the clock. */
const AT_ONCE = 40;

/** A list of trees, each with its place. */
class Row {
  readonly trees: Tree[] = [];
  readonly places: number[] = [];
  add(tree: Tree, at: number): void {
    this.trees.push(tree);
    this.places.push(at);
  }
}

/**
 * Reads ink line by line: `Document(Section(ChoiceLine(ChoiceMark, Label, Reply(…)), …), …)`, a section from each knot
 * to the next. A line's tree depends on its own letters and on what is open above it, and on nothing else: so every
 * line that did not change is taken over from the tree of before. (An LR grammar has no use for ink's lines: what `-`
 * and `|` and a line's end mean hangs on what is open, and most texts are, while they are written, broken.)
 */
class InkParse implements PartialParse {
  stoppedAt: number | null = null;
  parsedPos: number;
  private readonly input: Input;
  private readonly from: number;
  private readonly to: number;
  private readonly document = new Row();
  private section = new Row();
  private sectionFrom: number;
  private state: LineState = AT_START;
  private readonly old: OldLines;

  constructor(
    input: Input,
    fragments: readonly TreeFragment[],
    ranges: readonly { readonly from: number; readonly to: number }[],
  ) {
    this.input = input;
    this.from = ranges[0]?.from ?? 0;
    this.to = ranges.at(-1)?.to ?? input.length;
    this.parsedPos = this.from;
    this.sectionFrom = this.from;
    this.old = new OldLines(fragments, input.length);
  }

  advance(): Tree | null {
    const end = Math.min(this.stoppedAt ?? this.to, this.to);
    for (let lines = 0; this.parsedPos < end && lines < AT_ONCE; lines += 1) this.line();
    return this.parsedPos < end ? null : this.finish();
  }

  stopAt(position: number): void {
    this.stoppedAt = position;
  }

  private line(): void {
    const at = this.parsedPos;
    const kept = this.old.at(at, encoded(this.state));
    if (kept) {
      this.put(kept.tree, at);
      this.state = decoded(kept.after);
      return;
    }
    const text = lineFrom(this.input, at).slice(0, this.to - at);
    const length = Math.min(text.length + 1, this.to - at);
    const lexed = lex(text, this.state);
    this.put(lineTree(lexed, length, this.state, length > text.length), at);
    this.state = lexed.state;
  }

  private put(tree: Tree, at: number): void {
    if (isHeading(tree) && at > this.sectionFrom) this.shut(at);
    this.section.add(tree, at - this.sectionFrom);
    this.parsedPos = at + tree.length;
  }

  private shut(at: number): void {
    const { trees, places } = this.section;
    if (trees.length === 0) return;
    this.document.add(new Tree(SECTION, trees, places, at - this.sectionFrom), this.sectionFrom - this.from);
    this.section = new Row();
    this.sectionFrom = at;
  }

  private finish(): Tree {
    this.shut(this.parsedPos);
    const { trees, places } = this.document;
    return new Tree(DOCUMENT, trees, places, this.parsedPos - this.from);
  }
}

const isHeading = (tree: Tree): boolean => tree.type.name === 'KnotLine' || tree.type.name === 'FunctionLine';

/** The line that begins here, without its break. */
function lineFrom(input: Input, at: number): string {
  const chunk = input.chunk(at);
  const end = chunk.indexOf('\n');
  return end < 0 ? chunk : chunk.slice(0, end);
}

/** Ink, for an editor that writes in it. */
export class InkParser extends Parser {
  createParse(
    input: Input,
    fragments: readonly TreeFragment[],
    ranges: readonly { readonly from: number; readonly to: number }[],
  ): PartialParse {
    return new InkParse(input, fragments, ranges);
  }
}
