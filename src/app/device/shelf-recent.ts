import { type Digest, digestOf } from '#core/model/digest.ts';
import { parseDigest } from '#core/model/digest-shape.ts';
import type { RunId } from '#core/model/ids.ts';
import type { Note } from '#core/model/note.ts';
import { parseNote } from '#core/model/note-text.ts';
import { readRun, type Records } from './shelf-records.ts';
import type { Recent } from './shelf.ts';

/** As it lies there, unread. */
export interface KeptOfRun {
  readonly digest: unknown;
  readonly notes: readonly unknown[];
}

interface Source {
  /** The newest runs, the oldest of them first, as their ids sort: they begin with the time. */
  readonly runs: ReadonlyMap<RunId, KeptOfRun>;
  readonly notes: readonly unknown[];
  readonly hasMoreRuns: boolean;
  readonly hasMoreNotes: boolean;
  readonly readKept: (id: RunId) => Promise<KeptOfRun>;
  readonly readLog: (id: RunId) => Promise<Records>;
}

/** The newest runs and notes, with all that the runs go back to; and how far back nothing is missing. */
export async function recentOf(source: Source): Promise<Recent> {
  const alone = notesOf(source.notes);
  const notes: Note[] = [...alone];
  const digests = new Map<RunId, Digest>();
  const add = async (id: RunId, kept: KeptOfRun): Promise<void> => {
    const digest = parseDigest(kept.digest) ?? (await made(id, source));
    if (digest?.id !== id) return;
    digests.set(id, digest);
    notes.push(...notesOf(kept.notes));
    const before = digest.parent?.run;
    if (before && !digests.has(before) && !source.runs.has(before))
      await add(before, await source.readKept(before));
  };
  for (const [id, kept] of source.runs) await add(id, kept);
  const begun = [...source.runs.keys()].flatMap(id => digests.get(id)?.begunAt ?? []);
  return {
    digests: [...digests.values()],
    notes,
    since: Math.max(
      source.hasMoreRuns ? Math.min(...begun) : -Infinity,
      source.hasMoreNotes ? Math.min(...alone.map(({ begunAt }) => begunAt)) : -Infinity,
    ),
  };
}

async function made(id: RunId, { readLog }: Source): Promise<Digest | undefined> {
  const run = await readRun(id, await readLog(id));
  return run.ok ? digestOf(run.value) : undefined;
}

const notesOf = (raw: readonly unknown[]): Note[] =>
  raw.flatMap(one => {
    const note = parseNote(one);
    return note.ok ? [note.value] : [];
  });
