import * as v from 'valibot';
import type { Draft, DraftId, InkFile } from '#core/workbench/draft.ts';

/**
 * The last letters before a page goes. A database answers later than the page lives, so they are left where writing
 * is done at once, until they are in the database too.
 */
export interface Tail {
  /** What they follow. */
  readonly revision: number;
  /** When the writing after that one began, if it was under way: it may have come to its end, or not. */
  readonly writing?: number | undefined;
  readonly main: string;
  readonly paths: readonly string[];
  /** Those that were changed. */
  readonly files: readonly InkFile[];
}

const TAIL = v.object({
  revision: v.number(),
  writing: v.optional(v.number()),
  main: v.string(),
  paths: v.array(v.string()),
  files: v.array(v.object({ path: v.string(), text: v.string() })),
});
const keyOf = (id: DraftId): string => `afterword-drafts:${id}`;

export function leaveTail(id: DraftId, tail: Tail): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(tail));
  } catch {
    // No room, or none at all: then the database may still be quick enough.
  }
}

export function readTail(id: DraftId): Tail | undefined {
  try {
    const read = v.safeParse(TAIL, JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null'));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

export function dropTail(id: DraftId): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Then there is none.
  }
}

/** Whether nobody else has written since those letters were left. */
export const isNewest = (
  { revision, writing }: Tail,
  head: { readonly revision: number; readonly changedAt: number },
): boolean => revision === head.revision || (revision + 1 === head.revision && writing === head.changedAt);

/** What a draft was when the page went. */
export function withTail(draft: Draft, { main, paths, files }: Tail): Draft {
  const texts = new Map([...draft.files, ...files].map(({ path, text }) => [path, text]));
  const all = paths.flatMap(path => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ path, text }];
  });
  return all.some(({ path }) => path === main) ? { main, files: all } : draft;
}
