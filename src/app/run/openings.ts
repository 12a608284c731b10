import type { Case } from '#core/model/case.ts';
import type { Run, RunEvent, RunHead } from '#core/model/run.ts';
import { begin, hashOf, resume, type Resumed } from '#core/sitting/sitting.ts';
import type { Doors } from './doors.ts';
import { newHead } from './new-head.ts';
import { open, type OpenRun } from './open-run.ts';

/** A run nothing of which is stored yet; the shelf gets it with the first choice. */
export const openNew = (here: Case, doors: Doors): OpenRun =>
  open(here, begin(here, newHead(here, doors)), 0, false, doors);

export type Taken = { readonly kind: 'open'; readonly run: OpenRun } | Extract<Resumed, { kind: 'parted' }>;

/** A stored run, taken up again; or where it parts from the case as it is now. */
export function openStored(here: Case, run: Run, doors: Doors): Taken {
  const again = resume(here, run);
  if (again.kind === 'parted') return again;
  return { kind: 'open', run: open(here, again.sitting, run.events.length, again.reworded, doors) };
}

/**
 * The head of a run that goes on from what another has so far. It begins in the text that the other one followed;
 * what is new here is said by an event, as in any run.
 */
export const branchHead = (here: Case, old: Run, held: readonly RunEvent[], doors: Doors): RunHead => ({
  ...newHead(here, doors, { run: old.id, events: held.length }),
  seed: old.seed,
  hash: hashOf({ ...old, events: held }),
});

/** Goes on, as a new run, from the part of an old one that still holds. */
export function openHeld(here: Case, old: Run, held: readonly RunEvent[], doors: Doors): OpenRun {
  const head = branchHead(here, old, held, doors);
  const again = resume(here, { ...head, events: held });
  const run = open(here, again.kind === 'going-on' ? again.sitting : begin(here, head), 0, true, doors);
  // On the shelf at once: its address is shown, and a reload must find it.
  run.record();
  return run;
}
