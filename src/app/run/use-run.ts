import { useEffect, useState } from 'preact/hooks';
import type { CaseId, RunId } from '#core/model/ids.ts';
import type { Route } from '#app/routes.ts';
import type { Doors } from './doors.ts';
import { type Opening, openFor } from './sources.ts';

/**
 * The run that a screen plays. The address gets the run's id with its first choice, so that a reload finds
 * it again and a page that was only looked at leaves nothing behind.
 */
export function useRun(
  page: 'encounter' | 'group' | 'after',
  id: CaseId,
  wanted: RunId | undefined,
  doors: Doors,
  go: (to: Route, how?: 'replace') => void,
): Opening | undefined {
  const [opening, setOpening] = useState<Opening>();
  useEffect(() => {
    let current = true;
    void openFor(id, wanted, doors).then(opened => {
      if (current) setOpening(opened);
    });
    return () => {
      current = false;
    };
  }, [id, wanted, doors]);

  const run = opening?.kind === 'open' ? opening.run : undefined;
  const shownId = run?.head.value.id;
  const hasBegun = run?.events.value.some(event => event.kind === 'chose') ?? false;
  useEffect(() => {
    if (shownId !== undefined && hasBegun && shownId !== wanted)
      go({ page, case: id, run: shownId }, 'replace');
  }, [page, id, shownId, hasBegun, wanted, go]);
  return opening;
}
