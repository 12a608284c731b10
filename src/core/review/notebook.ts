import type { Digest } from '#core/model/digest.ts';
import type { RunId } from '#core/model/ids.ts';
import type { Note } from '#core/model/note.ts';
import { groupedBy } from './grouped-by.ts';

/** One run as the notebook has it, with what was written about it. */
export interface RunEntry {
  readonly digest: Digest;
  /** In the order in which they were begun. */
  readonly notes: readonly Note[];
}

/**
 * What stands under one date.
 * - run: a run, and under it all that look a second time at it, at one of these, and so on
 * - note: what was written about no run, or about one that cannot be read
 */
export type NotebookEntry =
  | {
      readonly kind: 'run';
      /** Of the newest of them, in milliseconds since 1970: who has looked again today finds it at today. */
      readonly at: number;
      readonly first: RunEntry;
      readonly looks: readonly RunEntry[];
    }
  | { readonly kind: 'note'; readonly at: number; readonly note: Note };

/** Runs and notes together, newest first. Every run and every note stands in exactly one entry. */
export function notebookOf(digests: readonly Digest[], notes: readonly Note[]): readonly NotebookEntry[] {
  const byId = new Map(digests.map(digest => [digest.id, digest]));
  const about = groupedBy(
    notes.toSorted((a, b) => a.begunAt - b.begunAt),
    note => (note.run !== undefined && byId.has(note.run) ? note.run : undefined),
  );
  const entryOf = (digest: Digest): RunEntry => ({ digest, notes: about.get(digest.id) ?? [] });
  const runs = [...groupedBy(digests, digest => firstOf(digest, byId))].flatMap(([id, tree]) => {
    const root = byId.get(id);
    if (!root) return [];
    const looks = tree.filter(one => one !== root).toSorted((a, b) => a.begunAt - b.begunAt);
    const at = Math.max(root.begunAt, ...looks.map(one => one.begunAt));
    return [{ kind: 'run' as const, at, first: entryOf(root), looks: looks.map(entryOf) }];
  });
  const alone = (about.get(undefined) ?? []).map(note => ({ kind: 'note' as const, at: note.begunAt, note }));
  return [...runs, ...alone].toSorted((a, b) => b.at - a.at);
}

/**
 * The run that this one goes back to. A run whose own first one is gone stands for itself; so do runs that go
 * round in a circle, which only a file made by hand can hold.
 */
function firstOf(digest: Digest, byId: ReadonlyMap<RunId, Digest>): RunId {
  const seen = new Set<RunId>();
  let here = digest;
  for (;;) {
    seen.add(here.id);
    const before = here.parent && byId.get(here.parent.run);
    if (!before) return here.id;
    if (seen.has(before.id)) return digest.id;
    here = before;
  }
}
