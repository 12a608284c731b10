import type { CaseId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';

/** What this learner did with a case: one run that goes on, or the last that came to its close. */
export interface Yours {
  readonly run: Run;
  readonly isOpen: boolean;
}

/** The newest open run of each case, or else its newest closed one; `runs` are newest first. */
export function yoursOf(runs: readonly Run[]): ReadonlyMap<CaseId, Yours> {
  const yours = new Map<CaseId, Yours>();
  for (const run of runs) {
    const isOpen = stageReached(run.events) !== 'closed';
    const before = yours.get(run.case);
    if (!before || (isOpen && !before.isOpen)) yours.set(run.case, { run, isOpen });
  }
  return yours;
}
