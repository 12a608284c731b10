import type { About } from '#core/model/case.ts';
import { parseRunId } from '#core/model/ids.ts';
import type { RunHead } from '#core/model/run.ts';

/**
 * The head of a run that nobody keeps: the checker's, a trial's, a rehearsal's. Its name is no learner's, and it has
 * no day, so that the same seed gives the same run.
 */
export function rehearsedHead(about: About, name: string, seed: number, hash = ''): RunHead {
  const id = parseRunId(name);
  if (!id) throw new Error(`"${name}" cannot be the id of a run.`);
  return {
    version: 1,
    id,
    case: about.id,
    title: about.title,
    caseVersion: about.version,
    hash,
    seed,
    begunAt: 0,
  };
}
