import { useEffect, useState } from 'preact/hooks';
import type { Doors } from './doors.ts';

interface Saved {
  /** Milliseconds since 1970; undefined where it never was. */
  readonly at: number | undefined;
}

/** When everything was last saved to a file; undefined until it is known, or where nothing is kept anyway. */
export function useSaved(doors: Pick<Doors, 'shelf'>): {
  readonly saved: Saved | undefined;
  readonly setSaved: (saved: Saved) => void;
} {
  const [saved, setSaved] = useState<Saved>();
  useEffect(() => {
    let current = true;
    void doors.shelf.then(async shelf => {
      const found = await shelf.saved();
      if (current && found.ok && shelf.keeps) setSaved({ at: found.value });
    });
    return () => {
      current = false;
    };
  }, [doors]);
  return { saved, setSaved };
}
