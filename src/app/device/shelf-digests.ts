import { type Digest, digestOf } from '#core/model/digest.ts';
import { parseDigest } from '#core/model/digest-shape.ts';
import type { RunId } from '#core/model/ids.ts';
import { digestKey, readRun, type Records, textOf } from './shelf-records.ts';
import type { Damaged } from './shelf.ts';

/** What a shelf does for its digests, each in its own way. */
interface Source {
  readonly ids: readonly RunId[];
  /** The digests that lie there. */
  readonly kept: Records;
  /** Everything that is stored of a run itself. */
  readonly read: (id: RunId) => Promise<Records>;
  /** Keeps those of these whose runs still hold as many events. */
  readonly keep: (made: readonly Digest[]) => Promise<unknown>;
}

/** As many as are read before what was made of them is kept: if the page is closed on the way, they need not be again. */
const AT_ONCE = 50;

/**
 * The digests of all runs, newest first. One is taken away whenever its run grows, so one that lies there is
 * true; what is missing is made from the log.
 */
export async function gatherDigests({
  ids,
  kept,
  read,
  keep,
}: Source): Promise<{ digests: Digest[]; damaged: Damaged[] }> {
  const digests: Digest[] = [];
  const damaged: Damaged[] = [];
  const missing: RunId[] = [];
  for (const id of ids) {
    const digest = parseDigest(kept.get(digestKey(id)));
    if (digest?.id === id) digests.push(digest);
    else missing.push(id);
  }
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    const made: Digest[] = [];
    for (const id of missing.slice(from, from + AT_ONCE)) {
      const own = await read(id);
      const run = await readRun(id, own);
      if (run.ok) made.push(digestOf(run.value));
      else damaged.push({ id, fault: run.fault, text: textOf(own) });
    }
    await keep(made);
    digests.push(...made);
  }
  return { digests: digests.toSorted((a, b) => b.begunAt - a.begunAt), damaged };
}
