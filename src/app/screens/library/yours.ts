import type { Digest } from '#core/model/digest.ts';
import type { CaseId } from '#core/model/ids.ts';

/** What this learner did with a case: one run that goes on, or the last that came to its close. */
export interface Yours {
  readonly run: Digest;
  readonly isOpen: boolean;
}

/** The newest open run of each case, or else its newest closed one; `runs` are newest first. */
export function yoursOf(runs: readonly Digest[]): ReadonlyMap<CaseId, Yours> {
  const yours = new Map<CaseId, Yours>();
  for (const run of runs) {
    const isOpen = run.stage !== 'closed';
    const before = yours.get(run.case);
    if (!before || (isOpen && !before.isOpen)) yours.set(run.case, { run, isOpen });
  }
  return yours;
}
