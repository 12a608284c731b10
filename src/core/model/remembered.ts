import type { CaseId } from './ids.ts';
import type { Remembered, Run, RunHead } from './run.ts';

/**
 * The newest run of each case, the last of them last. Logs have no times, so the run that was begun last is
 * taken for the one that was brought last.
 */
export function newestOfEach(closed: readonly RunHead[]): RunHead[] {
  const newest = new Map<CaseId, RunHead>();
  for (const head of closed.toSorted((a, b) => a.begunAt - b.begunAt)) {
    newest.delete(head.case);
    newest.set(head.case, head);
  }
  return [...newest.values()];
}

/**
 * What the group remembers of runs that were brought to their close, and of nothing else. How a case ended is
 * read from its newest run. Undefined where there is nothing to remember.
 */
export function rememberedFrom(closed: readonly RunHead[], newest: readonly Run[]): Remembered | undefined {
  const last = newestOfEach(closed).at(-1);
  if (!last) return undefined;
  return {
    kind: 'remembered',
    evenings: closed.length,
    last: last.case,
    endings: newest.flatMap(run => {
      const ending = endingOf(run);
      return ending === undefined ? [] : [{ case: run.case, ending }];
    }),
  };
}

/** The last ending that was reached in a run. */
export function endingOf({ events }: Pick<Run, 'events'>): string | undefined {
  const last = events.findLast(event => event.kind === 'heard' && event.line.ending !== undefined);
  return last?.kind === 'heard' ? last.line.ending : undefined;
}
