import { useEffect, useState } from 'preact/hooks';
import type { Run } from '#core/model/run.ts';
import type { Damaged, ShelfFault } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';

export interface Shelved {
  readonly runs: readonly Run[];
  readonly damaged: readonly Damaged[];
  readonly fault?: ShelfFault;
}

/** What is on the shelf, once it has been read; `again` reads it anew after something was erased. */
export function useRuns(doors: Doors): { readonly shelved: Shelved | undefined; readonly again: () => void } {
  const [shelved, setShelved] = useState<Shelved>();
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let current = true;
    void doors.shelf
      .then(shelf => shelf.list())
      .then(list => {
        if (current) setShelved(list.ok ? list.value : { runs: [], damaged: [], fault: list.fault });
      });
    return () => {
      current = false;
    };
  }, [doors, reading]);
  return { shelved, again: () => setReading(count => count + 1) };
}
