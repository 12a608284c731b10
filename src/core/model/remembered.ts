import type { CaseId, RunId } from './ids.ts';
import type { Remembered, Run } from './run.ts';

/** What the group keeps of one run that was brought to it. */
export interface Brought {
  readonly run: RunId;
  readonly case: CaseId;
  readonly begunAt: number;
  /** The last ending that was reached in it. */
  readonly ending: string | undefined;
}

/** Undefined for a run that did not come to its close: of that the group keeps nothing. */
export function broughtIn({ id, case: of, begunAt, events }: Run): Brought | undefined {
  if (!events.some(event => event.kind === 'closed')) return undefined;
  const last = events.findLast(event => event.kind === 'heard' && event.line.ending !== undefined);
  return { run: id, case: of, begunAt, ending: last?.kind === 'heard' ? last.line.ending : undefined };
}

/**
 * What the group remembers when this run comes up to it: of every other run that was brought to its close, and
 * of nothing else. Logs have no times, so the run that was begun last is the one that was brought last.
 * Undefined where there is nothing to remember.
 */
export function rememberedFrom(brought: readonly Brought[], thisRun: RunId): Remembered | undefined {
  const others = brought.filter(one => one.run !== thisRun).toSorted((a, b) => a.begunAt - b.begunAt);
  const last = others.at(-1);
  if (!last) return undefined;
  const newest = new Map(others.map(one => [one.case, one.ending]));
  return {
    kind: 'remembered',
    evenings: others.length,
    last: last.case,
    endings: [...newest].flatMap(([of, ending]) => (ending === undefined ? [] : [{ case: of, ending }])),
  };
}
