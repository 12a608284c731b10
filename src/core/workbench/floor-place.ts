import { withoutComments } from '#core/check/subject.ts';
import type { Place } from '#core/story/places.ts';
import type { SourceLine } from '#core/story/source.ts';
import { type Draft, textIn } from './draft.ts';

/** Where a new turn can stand, and how it comes there. */
export interface FloorPlace extends Place {
  /** `choice`: as a choice before this line. `thread`: by a thread on this line, from a knot of its own. */
  readonly how: 'choice' | 'thread';
}

const BREAK = /^\s*=/;
const CHOICE = /^\s*[*+](?!\s*[*+])/;

/**
 * Where the floor takes one turn more: before the choice that ends it, or the first other one that stands in no
 * braces. A choice of somebody else's would take whatever stands below it for its own, so where there is none, a
 * thread is let in at the top.
 */
export function floorPlace(draft: Draft, source: readonly SourceLine[]): FloorPlace | undefined {
  const knot = source.find(line => line.kind === 'knot' && line.text === 'floor');
  if (!knot) return undefined;
  const raw = (textIn(draft, knot.file) ?? '').split('\n');
  const lines = withoutComments(raw.join('\n')).split('\n');
  const next = lines.findIndex((line, at) => at >= knot.line && BREAK.test(line));
  const choices: number[] = [];
  let depth = 0;
  for (let at = knot.line; at < (next < 0 ? lines.length : next); at += 1) {
    const line = lines[at] ?? '';
    if (depth === 0 && CHOICE.test(line)) choices.push(at);
    depth += (line.match(/(?<!\\)\{/g)?.length ?? 0) - (line.match(/(?<!\\)\}/g)?.length ?? 0);
  }
  const ends = choices.find(at => /#\s*ends:/.test(lines[at] ?? ''));
  const chosen = ends ?? choices[0];
  if (chosen === undefined) return { file: knot.file, line: knot.line + 1, how: 'thread' };
  // What is allowed in a comment is allowed on the line below it: the two stay together.
  let at = chosen;
  while (at > knot.line && /^\s*\/\//.test(raw[at - 1] ?? '')) at -= 1;
  return { file: knot.file, line: at + 1, how: 'choice' };
}
