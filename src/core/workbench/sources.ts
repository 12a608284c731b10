import { includedPath } from '#core/story/include-path.ts';
import { readSource, type SourceLine } from '#core/story/source.ts';
import { type Draft, type InkFile, textIn } from './draft.ts';
import { lineAt } from './edit.ts';
import { type Names, namesIn } from './names.ts';
import type { Place } from '#core/story/places.ts';

const read = new WeakMap<InkFile, readonly SourceLine[]>();

/** A file's lines as the checker reads them. A file that nobody wrote in stays the same object, and is read once. */
function sourceOf(file: InkFile): readonly SourceLine[] {
  const known = read.get(file) ?? readSource(file.path, file.text);
  read.set(file, known);
  return known;
}

const gathered = new WeakMap<Draft, readonly SourceLine[]>();

/** The main file and all that it includes, as the checker gathers them; what else lies in the draft plays no part. */
export function sourcesOf(draft: Draft): readonly SourceLine[] {
  const known = gathered.get(draft) ?? gather(draft);
  gathered.set(draft, known);
  return known;
}

function gather({ main, files }: Draft): readonly SourceLine[] {
  const found = new Map<string, readonly SourceLine[]>();
  const visit = (path: string): void => {
    const file = files.find(one => one.path === path);
    if (!file || found.has(path)) return;
    const source = sourceOf(file);
    found.set(path, source);
    for (const line of source) if (line.kind === 'include') visit(includedPath(main, line.text));
  };
  visit(main);
  return [...found.values()].flat();
}

const named = new WeakMap<Draft, Names>();

/** Everything in the draft that can be referred to, as it is now. */
export function namesOf(draft: Draft): Names {
  const known = named.get(draft) ?? namesIn(sourcesOf(draft));
  named.set(draft, known);
  return known;
}

/** What the checker reads on one line; several where it has alternatives. */
export const sourceAt = (draft: Draft, { file, line }: Place): readonly SourceLine[] =>
  draft.files
    .filter(one => one.path === file)
    .flatMap(sourceOf)
    .filter(one => one.line === line);

/** One line as it is written, and where it begins in its file. */
export interface Written {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function writtenAt(draft: Draft, { file, line }: Place): Written | undefined {
  const text = textIn(draft, file);
  const place = text === undefined ? undefined : lineAt(text, line);
  return place && text !== undefined
    ? { path: file, ...place, text: text.slice(place.from, place.to) }
    : undefined;
}
