import { type Draft, textIn } from './draft.ts';
import { type Edit, lineAt } from './edit.ts';
import type { Mend } from './mend.ts';
import { sourcesOf, type Written } from './sources.ts';
import type { Place } from '#core/story/places.ts';

const DOOR = 'to_the_group';
const END = /->\s*(?:END|DONE)\b/;

const isThere = (draft: Draft): boolean =>
  sourcesOf(draft).some(line => line.kind === 'knot' && line.text === DOOR);
const leading = (path: string, from: number, to: number, insert: string): readonly Mend[] => {
  const edit: Edit = { path, from, to, insert };
  return [{ label: { kind: 'to-the-group' }, edits: [edit] }];
};

/** A way that ends where it should lead to the group: its end is written over, or a line below leads on. */
export function endOfWay({ path, from, to, text }: Written, draft: Draft): readonly Mend[] {
  if (!isThere(draft)) return [];
  const end = END.exec(text);
  if (end) return leading(path, from + end.index, from + end.index + end[0].length, `-> ${DOOR}`);
  const below = (textIn(draft, path) ?? '').slice(to);
  const [all = '', before = '', there] = /^(\s*)(->\s*(?:END|DONE)\b)?/.exec(below) ?? [];
  if (there !== undefined) return leading(path, to + before.length, to + all.length, `-> ${DOOR}`);
  const [, indent = '', isChoice] = /^(\s*)([*+])?/.exec(text) ?? [];
  return leading(path, to, to, `\n${indent}${isChoice ? '  ' : ''}-> ${DOOR}`);
}

/** A knot of the conversation that runs out somewhere: whatever comes to its end is gathered, and led on. */
export function endOfKnot({ file, line }: Place, draft: Draft): readonly Mend[] {
  if (!isThere(draft)) return [];
  const own = sourcesOf(draft).filter(one => one.file === file);
  const next = own.find(one => one.kind === 'knot' && one.line > line)?.line ?? Infinity;
  const last = own.findLast(one => one.line >= line && one.line < next)?.line;
  const place = last === undefined ? undefined : lineAt(textIn(draft, file) ?? '', last);
  return place ? leading(file, place.to, place.to, `\n- -> ${DOOR}`) : [];
}
