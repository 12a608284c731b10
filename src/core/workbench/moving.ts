import { parseCaseId } from '#core/model/ids.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import { type Draft, folderOf, textIn } from './draft.ts';
import { includeFrom, includeTo, withIncludes } from './includes.ts';
import { isInk, parentOf, parsePath, type PathFault, pathKey } from './paths.ts';

/**
 * Why a file cannot be called so, or cannot go.
 * - twice: another is called so, or nearly so
 * - main: the story begins with it
 */
export type MoveFault = PathFault | 'not-ink' | 'twice' | 'main' | 'missing' | 'not-a-name';
type Moved = Result<Draft, MoveFault>;

function freeIn(draft: Draft, text: string, except?: string): Result<string, MoveFault> {
  const path = parsePath(text);
  if (!path.ok) return path;
  if (!isInk(text)) return err('not-ink');
  const isTaken = draft.files.some(file => file.path !== except && pathKey(file.path) === pathKey(text));
  return isTaken ? err('twice') : path;
}

export function withFile(draft: Draft, text: string, content = ''): Moved {
  const path = freeIn(draft, text);
  if (!path.ok) return path;
  return ok({ ...draft, files: [...draft.files, { path: path.value, text: content }] });
}

export function withoutFile(draft: Draft, path: string): Moved {
  if (path === draft.main) return err('main');
  if (textIn(draft, path) === undefined) return err('missing');
  return ok({ ...draft, files: draft.files.filter(file => file.path !== path) });
}

/** A file is called something else, and every INCLUDE that led to it still does. */
export function withName(draft: Draft, from: string, to: string): Moved {
  if (textIn(draft, from) === undefined) return err('missing');
  const path = freeIn(draft, to, from);
  return path.ok ? ok(moved(draft, one => (one === from ? path.value : one))) : path;
}

/** The folder of the case, and so its own name, is another. What lies elsewhere stays there. */
export function withFolder(draft: Draft, name: string): Moved {
  if (!parseCaseId(name)) return err('not-a-name');
  const folder = folderOf(draft);
  const isIn = (path: string) => (folder === '' ? !path.includes('/') : path.startsWith(`${folder}/`));
  const call = (path: string) => {
    if (!isIn(path)) return path;
    return `${name}/${folder === '' ? path : path.slice(folder.length + 1)}`;
  };
  const keys = new Set(draft.files.map(({ path }) => pathKey(call(path))));
  return keys.size < draft.files.length ? err('twice') : ok(moved(draft, call));
}

/** Another file is the one that the story begins with. No INCLUDE changes: it may be that they were right for it. */
export function withMain(draft: Draft, path: string): Moved {
  if (textIn(draft, path) === undefined) return err('missing');
  return isInk(path) ? ok({ ...draft, main: path }) : err('not-ink');
}

function moved(draft: Draft, call: (path: string) => string): Draft {
  const paths = new Set(draft.files.map(({ path }) => path));
  const main = call(draft.main);
  const follow = (said: string): string | undefined => {
    const led = includeFrom(folderOf(draft), said);
    if (!paths.has(led)) return undefined;
    // Still so: then it stays as the author wrote it.
    if (includeFrom(parentOf(main), said) === call(led)) return undefined;
    return includeTo(parentOf(main), call(led));
  };
  return {
    main,
    files: draft.files.map(({ path, text }) => ({
      path: call(path),
      text: isInk(path) ? withIncludes(text, follow) : text,
    })),
  };
}
