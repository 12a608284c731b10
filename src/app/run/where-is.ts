import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import type { Route } from '#app/routes.ts';

/** The screen on which a stored run goes on. */
export function whereIs(run: Pick<Run, 'id' | 'case' | 'events'>): Route {
  const at = stageReached(run.events);
  const place = { case: run.case, run: run.id };
  if (at === 'closed') return { page: 'after', ...place };
  return at === 'encounter' ? { page: 'encounter', ...place } : { page: 'group', ...place };
}
