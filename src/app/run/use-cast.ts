import { useEffect, useState } from 'preact/hooks';
import type { About } from '#core/model/case.ts';
import type { CaseId } from '#core/model/ids.ts';
import type { Doors } from './doors.ts';

export type Cast = Pick<About, 'people' | 'moments' | 'room'>;

const NOBODY: Cast = { people: [], moments: [], room: '' };

/**
 * A case's people, its names for moments and its room, for a page that reads a run back. The run is read from
 * its log alone; until the case is there, and where it cannot be had, it goes without names, faces and room.
 */
export function useCast(id: CaseId | undefined, doors: Doors): Cast {
  const [cast, setCast] = useState(NOBODY);
  useEffect(() => {
    if (!id) return undefined;
    let current = true;
    doors.loadCase(id).then(
      here => {
        if (current) setCast(here.about);
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [id, doors]);
  return cast;
}
