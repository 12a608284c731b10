import type { RunId } from '#core/model/ids.ts';
import type { Parent } from '#core/model/run.ts';

/** What has to be known of a run to find its place among those that it hangs together with. */
export interface Branch {
  readonly id: RunId;
  readonly parent?: Parent;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
}

/** A run with the looks that were taken from it, oldest first. */
export interface Look<Run extends Branch> {
  readonly run: Run;
  /** It was taken from a run that is not in the list: erased, or on another device. */
  readonly isOrphan: boolean;
  readonly looks: readonly Look<Run>[];
}

const byAge = (one: Branch, other: Branch): number =>
  one.begunAt - other.begunAt || (one.id < other.id ? -1 : 1);

/**
 * Runs as the trees they grew into, oldest first. Each stands there once, whatever the list: where damaged data
 * make a circle of parents, it begins with the oldest of them.
 */
export function looksOf<Run extends Branch>(runs: readonly Run[]): Look<Run>[] {
  const all = new Map(runs.toSorted(byAge).map(run => [run.id, run]));
  const taken = new Map<RunId, Run[]>();
  for (const run of all.values())
    if (run.parent) {
      const others = taken.get(run.parent.run);
      if (others) others.push(run);
      else taken.set(run.parent.run, [run]);
    }
  const left = new Set(all.keys());
  const grow = (run: Run): Look<Run> => {
    left.delete(run.id);
    const isOrphan = run.parent !== undefined && !all.has(run.parent.run);
    const looks = (taken.get(run.id) ?? []).flatMap(one => (left.has(one.id) ? [grow(one)] : []));
    return { run, isOrphan, looks };
  };
  const roots = [...all.values()].filter(({ parent }) => !parent || !all.has(parent.run));
  const trees = roots.map(grow);
  for (const run of all.values()) if (left.has(run.id)) trees.push(grow(run));
  return trees;
}

const holds = <Run extends Branch>({ run, looks }: Look<Run>, id: RunId): boolean =>
  run.id === id || looks.some(look => holds(look, id));

/** All that hangs together with this run, itself with it. */
export const familyOf = <Run extends Branch>(runs: readonly Run[], id: RunId): Look<Run> | undefined =>
  looksOf(runs).find(tree => holds(tree, id));
