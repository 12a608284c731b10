import { useEffect, useState } from 'preact/hooks';
import type { RunId } from '#core/model/ids.ts';
import type { Run, RunEvent } from '#core/model/run.ts';
import type { Doors } from './doors.ts';
import { present } from './present.ts';

export interface StoredRun {
  readonly run: Run;
  /** Adds a mark to the log. */
  record(event: RunEvent): void;
}

/**
 * A run to be read, not played: the one that is open here, or the one on the shelf. Undefined while it is
 * looked for, null where there is none that can be read.
 */
export function useStored(id: RunId | undefined, doors: Doors): StoredRun | null | undefined {
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

  if (open)
    return { run: { ...open.head.value, events: open.events.value }, record: event => open.record(event) };
  if (!stored) return stored;
  return {
    run: stored,
    record(event) {
      const at = stored.events.length;
      setStored({ ...stored, events: [...stored.events, event] });
      void doors.shelf.then(shelf => shelf.append(stored.id, at, [event]));
    },
  };
}
