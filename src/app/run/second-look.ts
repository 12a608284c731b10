import { err, ok, type Result } from '#core/model/result.ts';
import type { Chose, Run, RunEvent } from '#core/model/run.ts';
import { resume } from '#core/sitting/sitting.ts';
import type { Beat } from '#core/story/beat.ts';
import type { Route } from '#app/routes.ts';
import type { Doors } from './doors.ts';
import { open } from './open-run.ts';
import { branchHead } from './openings.ts';
import { present, put } from './present.ts';
import { whereIs } from './where-is.ts';

/**
 * Why a second look cannot begin.
 * - no-case: the case cannot be had, or is no longer part of the site
 * - no-place: the case was edited and does not come to this place any more
 * - gone: the run has been erased, in this tab or another; it is not brought back by a page that did not know
 */
export const LOOK_FAULTS = ['no-case', 'no-place', 'gone'] as const;
export type LookFault = (typeof LOOK_FAULTS)[number];

/**
 * Goes back, as a new run, to just before a choice of an old one: the event with this index. The seed is the old
 * one's, so that everything before is as it was. The new run is open on the page, and on the shelf, so that a
 * reload finds it; the route leads to it. Undefined where nobody wants it any more when the case has come.
 */
export async function lookAgain(
  old: Run,
  at: number,
  wondering: string,
  doors: Doors,
  isWanted: () => boolean = () => true,
): Promise<Result<Route, LookFault> | undefined> {
  const [here, there] = await Promise.all([
    doors.loadCase(old.case).catch(() => undefined),
    doors.shelf.then(shelf => shelf.open(old.id)),
  ]);
  if (!here) return err('no-case');
  // One that is open here may never have been stored.
  if (!there.ok && there.fault === 'gone' && present.peek()?.head.peek().id !== old.id) return err('gone');
  if (!isWanted()) return undefined;
  const chose = old.events[at];
  if (chose?.kind !== 'chose') return err('no-place');
  const held = heldBefore(old.events, at);
  const head = branchHead(here, old, held, doors);
  const parent = { run: old.id, events: held.length, ...(wondering !== '' && { wondering }) };
  const again = resume(here, { ...head, parent, events: held });
  if (again.kind === 'parted' || !isPlaceOf(chose, held, again.sitting.beat)) return err('no-place');
  const run = open(here, again.sitting, 0, again.reworded, doors);
  run.record();
  await run.settled();
  put(run);
  // Where another tab had its say, it may have become a run of its own meanwhile.
  return ok(whereIs({ ...run.head.peek(), events: run.events.peek() }));
}

/** What was written or remembered for a choice belongs to it: whoever chooses anew there does that anew too. */
const FOR_A_CHOICE: readonly RunEvent['kind'][] = ['noted', 'wrote', 'remembered'];

function heldBefore(events: readonly RunEvent[], at: number): readonly RunEvent[] {
  const last = events.slice(0, at).findLastIndex(event => !FOR_A_CHOICE.includes(event.kind));
  return events.slice(0, last + 1);
}

/** An edited text may offer something else here; it is the place as long as the moment is, and the learner's turn. */
function isPlaceOf(chose: Chose, held: readonly RunEvent[], beat: Beat): boolean {
  if (beat.offers.some(offer => offer.id === chose.offer.id)) return true;
  const last = held.findLast(event => event.kind === 'heard' && event.line.moment !== undefined);
  const moment = last?.kind === 'heard' ? last.line.moment : undefined;
  return beat.whose === 'learner' && beat.moment === moment;
}
