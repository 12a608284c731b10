import { useMemo } from 'preact/hooks';
import type { Run } from '#core/model/run.ts';
import { familyOf, type Look } from '#core/review/looks.ts';
import type { ShownLook } from '#app/ui/LooksTree.tsx';
import type { Doors } from './doors.ts';
import { useDigests } from './use-digests.ts';

/** All the runs that hang together with this one; undefined until the shelf has been read. */
export function useLooks(run: Run, doors: Pick<Doors, 'shelf'>): Look<ShownLook> | undefined {
  const { digested } = useDigests(doors);
  return useMemo(
    () =>
      digested &&
      familyOf<ShownLook>(
        digested.digests.filter(one => one.case === run.case),
        run.id,
      ),
    [digested, run.case, run.id],
  );
}

/** Whether there is more than the one run. */
export const isFamily = (tree: Look<ShownLook>): boolean => tree.looks.length > 0 || tree.isOrphan;
