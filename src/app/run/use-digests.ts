import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '#core/model/digest.ts';
import type { Damaged, ShelfFault } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';

export interface Digested {
  /** Newest first. */
  readonly digests: readonly Digest[];
  readonly damaged: readonly Damaged[];
  readonly fault?: ShelfFault;
}

/** What there is of every run, once it has been read; `again` reads it anew after something was erased. */
export function useDigests(doors: Pick<Doors, 'shelf'>): {
  readonly digested: Digested | undefined;
  readonly again: () => void;
} {
  const [digested, setDigested] = useState<Digested>();
  const [reading, setReading] = useState(0);
  useEffect(() => {
    let current = true;
    void doors.shelf
      .then(shelf => shelf.digests())
      .then(all => {
        if (current) setDigested(all.ok ? all.value : { digests: [], damaged: [], fault: all.fault });
      });
    return () => {
      current = false;
    };
  }, [doors, reading]);
  return { digested, again: () => setReading(count => count + 1) };
}
