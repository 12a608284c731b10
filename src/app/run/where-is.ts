import type { Digest } from '#core/model/digest.ts';
import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import type { Route } from '#app/routes.ts';

/** The screen on which a stored run goes on. */
export const whereIs = (run: Pick<Run, 'id' | 'case' | 'events'>): Route =>
  whereAt({ id: run.id, case: run.case, stage: stageReached(run.events) });

/** The same, of what is known of a run without its log. */
export function whereAt({ id, case: of, stage }: Pick<Digest, 'id' | 'case' | 'stage'>): Route {
  const place = { case: of, run: id };
  if (stage === 'closed') return { page: 'after', ...place };
  return stage === 'encounter' ? { page: 'encounter', ...place } : { page: 'group', ...place };
}
