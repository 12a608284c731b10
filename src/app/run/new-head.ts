import type { Case } from '#core/model/case.ts';
import type { RunHead } from '#core/model/run.ts';
import type { Doors } from './doors.ts';

/** The head of a run that begins now. */
export function newHead(here: Case, doors: Doors, parent?: RunHead['parent']): RunHead {
  const { about, hash } = here;
  return {
    version: 1,
    id: doors.newRunId(),
    case: about.id,
    title: about.title,
    caseVersion: about.version,
    hash,
    seed: doors.newSeed(),
    begunAt: doors.now(),
    ...(parent && { parent }),
  };
}
