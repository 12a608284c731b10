import { err, ok, type Result } from '#core/model/result.ts';
import type { Draft, InkFile } from './draft.ts';
import { includeFrom, includesIn, reachedFrom } from './includes.ts';
import { belongs, isClutter, isInk, parentOf, parsePath, type PathFault, pathKey } from './paths.ts';
import { fromUtf8 } from './utf8.ts';

/** A file as it lies in a folder or a zip. */
export interface Raw {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why one file of many was not taken in. */
export type LeftReason =
  | PathFault
  | 'not-ink'
  | 'not-utf8'
  | 'too-large'
  | 'too-many-lines'
  | 'twice'
  | 'link'
  | 'locked'
  | 'damaged'
  | 'another-case';
export interface LeftOut {
  readonly path: string;
  readonly why: LeftReason;
}

/** An hour of play is 100 kB of ink; a larger file was not written by hand, and an editor would choke on it. */
export const MOST_BYTES = 2_000_000;
const MOST_LINES = 60_000;
/** Of a whole draft, and of what is looked at to find one. */
export const MOST_BYTES_IN_ALL = 10_000_000;
export const MOST_FILES = 400;

/** Said by the zip itself where its files alone would not tell: which one the story begins with. */
export const NOTE = 'afterword.json';

export interface Gathered {
  readonly draft: Draft;
  /** What each file of the draft was called where it came from. */
  readonly origins: readonly (readonly [path: string, origin: string])[];
  readonly left: readonly LeftOut[];
}
/** - which: there are several cases, and one has to be named. */
export type GatherFault =
  | { readonly kind: 'nothing'; readonly left: readonly LeftOut[] }
  | { readonly kind: 'too-many' | 'too-large' }
  | { readonly kind: 'which'; readonly mains: readonly string[] };

/** Makes a draft of files that lay together. */
export function gather(
  raws: readonly Raw[],
  { main, left = [] }: { readonly main?: string; readonly left?: readonly LeftOut[] } = {},
): Result<Gathered, GatherFault> {
  if (raws.length > MOST_FILES) return err({ kind: 'too-many' });
  if (raws.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES_IN_ALL)
    return err({ kind: 'too-large' });
  const { files, out } = readable(raws);
  const all = [...left, ...out];
  if (!files.some(({ path }) => isInk(path))) return err({ kind: 'nothing', left: all });
  const noted = mainNoted(raws, files);
  if (noted !== undefined) return ok(asTheyLie({ main: noted, files }, all));
  const mains = mainsAmong(files);
  const [only] = mains;
  const chosen = mains.find(one => one === main) ?? (mains.length === 1 ? only : undefined);
  if (chosen === undefined) return err({ kind: 'which', mains });
  return ok(ofOne({ main: chosen, files }, mains, all));
}

function readable(raws: readonly Raw[]) {
  const files: InkFile[] = [];
  const out: LeftOut[] = [];
  const keys = new Set<string>();
  for (const { path, bytes } of raws) {
    if (isClutter(path) || path === NOTE) continue;
    const read = fileOf(path, bytes);
    if (!read.ok) out.push({ path, why: read.fault });
    else if (keys.has(pathKey(path))) out.push({ path, why: 'twice' });
    else {
      keys.add(pathKey(path));
      files.push(read.value);
    }
  }
  return { files, out };
}

/** One file from outside, if it is one that can be worked on. */
function fileOf(path: string, bytes: Uint8Array): Result<InkFile, LeftReason> {
  const parsed = parsePath(path);
  if (!parsed.ok) return parsed;
  if (!belongs(path)) return err('not-ink');
  if (bytes.length > MOST_BYTES) return err('too-large');
  let lines = 1;
  for (const byte of bytes) if (byte === 10) lines += 1;
  if (lines > MOST_LINES) return err('too-many-lines');
  const text = fromUtf8(bytes);
  return text === undefined ? err('not-utf8') : ok({ path, text });
}

function mainNoted(raws: readonly Raw[], files: readonly InkFile[]): string | undefined {
  const note = raws.find(({ path }) => path === NOTE);
  const said = note && fromUtf8(note.bytes);
  if (said === undefined || said === '') return undefined;
  try {
    const read: unknown = JSON.parse(said);
    const main: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'main') : undefined;
    return files.find(({ path }) => path === main && isInk(path))?.path;
  } catch {
    return undefined;
  }
}
export const noteOf = ({ main }: Draft): string => JSON.stringify({ afterword: 'draft', version: 1, main });

/** Every `case.ink`; where there is none, the file that no other includes. */
function mainsAmong(files: readonly InkFile[]): string[] {
  const ink = files.filter(({ path }) => isInk(path));
  const cases = ink.filter(({ path }) => path === 'case.ink' || path.endsWith('/case.ink'));
  if (cases.length > 0) return cases.map(({ path }) => path);
  const included = new Set(
    ink.flatMap(({ path, text }) => includesIn(text).map(said => includeFrom(parentOf(path), said))),
  );
  const first = ink.find(({ path }) => !included.has(path)) ?? ink[0];
  return first ? [first.path] : [];
}

/** One case of several that lie together: its own folder, and what it includes. */
function ofOne(whole: Draft, mains: readonly string[], left: readonly LeftOut[]): Gathered {
  const folder = parentOf(whole.main);
  const others = mains.filter(one => one !== whole.main).map(parentOf);
  const { reached } = reachedFrom(whole);
  const isOthers = ({ path }: InkFile) =>
    !reached.has(path) && others.some(other => other !== folder && path.startsWith(`${other}/`));
  const files = whole.files.filter(file => !isOthers(file));
  const above = sharedFolder(files, parentOf(folder));
  const call = (path: string) => (above === '' ? path : path.slice(above.length + 1));
  return {
    draft: { main: call(whole.main), files: files.map(({ path, text }) => ({ path: call(path), text })) },
    origins: files.map(({ path }) => [call(path), path]),
    left: [
      ...left,
      ...whole.files.filter(isOthers).map(({ path }): LeftOut => ({ path, why: 'another-case' })),
    ],
  };
}

/** The folder of all stories: the one above the case's own, if everything lies below it. */
function sharedFolder(files: readonly InkFile[], above: string): string {
  let folder = above;
  while (folder !== '' && !files.every(({ path }) => path.startsWith(`${folder}/`)))
    folder = parentOf(folder);
  return folder;
}

const asTheyLie = (draft: Draft, left: readonly LeftOut[]): Gathered => ({
  draft,
  origins: draft.files.map(({ path }) => [path, path]),
  left,
});
