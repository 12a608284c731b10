import type { SourceLine } from '#core/story/source.ts';
import { type Draft, textIn } from './draft.ts';
import { lineAt } from './edit.ts';

const LABEL = /^\s*(?:[*+-]\s*)+\((\w+)\)/;
const KNOT = /^\s*={2,}\s*(?:function\s+)?(\w+)/;
const STITCH = /^\s*=\s*(\w+)/;

/** How ink asks whether this choice was taken: `the_word.word_bare`. Undefined where the choice has no label. */
export function labelPathOf(
  draft: Draft,
  source: readonly SourceLine[],
  choice: SourceLine,
): string | undefined {
  const text = textIn(draft, choice.file) ?? '';
  const at = lineAt(text, choice.line);
  const label = at && LABEL.exec(text.slice(at.from, at.to))?.[1];
  if (at === undefined || label === undefined) return undefined;
  const knot = source.findLast(
    line => line.kind === 'knot' && line.file === choice.file && line.line <= choice.line,
  );
  // Ink knows a label outside of every knot by its bare name.
  if (!knot) return label;
  const from = lineAt(text, knot.line)?.from ?? 0;
  const stitch = text
    .slice(from, at.from)
    .split('\n')
    .filter(line => !KNOT.test(line))
    .findLast(line => STITCH.test(line));
  return [knot.text, ...(stitch === undefined ? [] : [STITCH.exec(stitch)?.[1] ?? '']), label].join('.');
}
