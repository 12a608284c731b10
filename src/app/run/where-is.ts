import type { Digest } from '#core/model/digest.ts';
import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import type { Route } from '#app/routes.ts';

/** The screen on which a stored run goes on. */
export const whereIs = ({ id, case: of, events }: Pick<Run, 'id' | 'case' | 'events'>): Route =>
  placeOf({ id, case: of, stage: stageReached(events) });

/** The same of a run of which only its digest is known. */
export function placeOf({ id, case: of, stage: at }: Pick<Digest, 'id' | 'case' | 'stage'>): Route {
  const place = { case: of, run: id };
  if (at === 'closed') return { page: 'after', ...place };
  return at === 'encounter' ? { page: 'encounter', ...place } : { page: 'group', ...place };
}
