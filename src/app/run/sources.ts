import type { CaseId, RunId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';
import type { RunFault } from '#core/model/run-text.ts';
import type { ShelfFault } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';
import type { OpenRun } from './open-run.ts';
import { openHeld, openNew, openStored } from './openings.ts';
import { present, put } from './present.ts';

/** What stands between the learner and the run. */
export type Missing =
  | { readonly kind: 'no-run'; readonly why: RunFault | ShelfFault }
  | { readonly kind: 'no-case' }
  /** The case was edited; the run holds up to here. `goOn` takes it up from there as a new run. */
  | { readonly kind: 'parted'; readonly run: Run; readonly at: string; goOn(): OpenRun };

export type Opening =
  | { readonly kind: 'open'; readonly run: OpenRun }
  | { readonly kind: 'missing'; readonly missing: Missing };

const prepared = new Map<CaseId, Promise<Opening>>();

/** Gets a new run ready before it is asked for, so that Begin begins at once. */
export function prepare(id: CaseId, doors: Doors): void {
  if (!prepared.has(id)) prepared.set(id, beginNew(id, doors));
}

export async function openFor(id: CaseId, wanted: RunId | undefined, doors: Doors): Promise<Opening> {
  const here = present.peek();
  if (here && wanted !== undefined && here.head.peek().id === wanted) return { kind: 'open', run: here };
  const opening = wanted === undefined ? await takePrepared(id, doors) : await openKept(id, wanted, doors);
  if (opening.kind === 'open') put(opening.run);
  return opening;
}

function takePrepared(id: CaseId, doors: Doors): Promise<Opening> {
  const ready = prepared.get(id) ?? beginNew(id, doors);
  prepared.delete(id);
  return ready;
}

async function beginNew(id: CaseId, doors: Doors): Promise<Opening> {
  try {
    return { kind: 'open', run: openNew(await doors.loadCase(id), doors) };
  } catch {
    prepared.delete(id);
    return { kind: 'missing', missing: { kind: 'no-case' } };
  }
}

async function openKept(id: CaseId, wanted: RunId, doors: Doors): Promise<Opening> {
  const shelf = await doors.shelf;
  const [stored, here] = await Promise.all([shelf.open(wanted), doors.loadCase(id).catch(() => undefined)]);
  if (!here) return { kind: 'missing', missing: { kind: 'no-case' } };
  if (!stored.ok) return { kind: 'missing', missing: { kind: 'no-run', why: stored.fault } };
  const opened = openStored(here, stored.value, doors);
  if (opened.kind === 'open') return opened;
  const { held, lost } = opened;
  return {
    kind: 'missing',
    missing: {
      kind: 'parted',
      run: stored.value,
      at: lost.offer.text,
      goOn: () => openHeld(here, stored.value, held, doors),
    },
  };
}
