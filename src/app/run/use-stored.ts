import { useEffect, useState } from 'preact/hooks';
import type { CaseId, RunId } from '#core/model/ids.ts';
import type { Run, RunEvent } from '#core/model/run.ts';
import type { Doors } from './doors.ts';
import { present } from './present.ts';

export interface StoredRun {
  readonly run: Run;
  /** Adds a mark to the log. */
  record(event: RunEvent): void;
}

/** The run with this mark as it is on the shelf. A mark joins what another tab has written; null where it is gone. */
async function added(run: Run, event: RunEvent, doors: Pick<Doors, 'shelf'>): Promise<Run | null> {
  const shelf = await doors.shelf;
  const done = await shelf.append(run.id, run.events.length, [event]);
  if (done.ok) return { ...run, events: [...run.events, event] };
  const there = await shelf.open(run.id);
  if (!there.ok) return null;
  return done.fault === 'moved-on' ? added(there.value, event, doors) : there.value;
}

/**
 * A run to be read, not played: the one that is open here, or the one on the shelf. Undefined while it is
 * looked for, null where there is none that can be read.
 */
export function useStored(
  id: RunId | undefined,
  of: CaseId | undefined,
  doors: Doors,
): StoredRun | null | undefined {
  // Under the name of another case it would be told with that case's people.
  const isOf = (run: Pick<Run, 'case'>): boolean => of === undefined || run.case === of;
  const here = present.value;
  const open = here && (id === undefined || here.head.value.id === id) ? here : undefined;
  const [stored, setStored] = useState<Run | null>();
  useEffect(() => {
    if (open) return undefined;
    // Told only after the page has come alive: what the build wrote does not know whether an address names a run.
    if (id === undefined) {
      setStored(null);
      return undefined;
    }
    let current = true;
    void doors.shelf
      .then(shelf => shelf.open(id))
      .then(found => {
        if (current) setStored(found.ok ? found.value : null);
      });
    return () => {
      current = false;
    };
  }, [id, doors, open]);

  if (open && isOf(open.head.value))
    return { run: { ...open.head.value, events: open.events.value }, record: event => open.record(event) };
  if (open) return null;
  if (!stored) return stored;
  if (!isOf(stored)) return null;
  return {
    run: stored,
    record(event) {
      setStored({ ...stored, events: [...stored.events, event] });
      void added(stored, event, doors).then(setStored);
    },
  };
}
