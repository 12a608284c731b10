import { useEffect, useState } from 'preact/hooks';
import type { About } from '#core/model/case.ts';
import type { CaseId } from '#core/model/ids.ts';
import type { Note } from '#core/model/note.ts';
import type { Run } from '#core/model/run.ts';
import type { PaperSource } from '#core/review/paper.ts';
import type { Doors } from '#app/run/doors.ts';

interface Found {
  readonly notes: readonly Note[];
  /** Undefined where the site has no such case any more, or it cannot be had just now. */
  readonly about: About | undefined;
}

/** A run with all that was written about it. Undefined until it is there, so that nothing comes onto the page later. */
export function useSource(
  run: Run | undefined,
  of: CaseId | undefined,
  doors: Doors,
): { readonly source: PaperSource; readonly people: About['people'] } | undefined {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (!of) return undefined;
    let current = true;
    const notes = doors.shelf.then(shelf => shelf.notes());
    const here = doors.loadCase(of).catch(() => undefined);
    void Promise.all([notes, here]).then(([kept, found]) => {
      if (current) setFound({ notes: kept.ok ? kept.value : [], about: found?.about });
    });
    return () => {
      current = false;
    };
  }, [of, doors]);
  return run && found && { source: { run, ...found }, people: found.about?.people ?? [] };
}
