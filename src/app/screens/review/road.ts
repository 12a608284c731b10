import { useEffect, useState } from 'preact/hooks';
import type { Case } from '#core/model/case.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import type { Run } from '#core/model/run.ts';
import type { Road, RoadFault } from '#core/sitting/road.ts';

/** The case of a run: null where it cannot be had, undefined while it is fetched. */
export type CaseHere = Case | null | undefined;

export type Followed =
  | { readonly kind: 'road'; readonly road: Road }
  | { readonly kind: 'none'; readonly why: RoadFault | 'no-case' | 'unfetched' };

/** Ink is fetched only when somebody wants to see a road; the rest of the room is read from the log. */
async function follow(here: Case | null, run: Run, at: number, id: ChoiceId): Promise<Followed> {
  if (!here) return { kind: 'none', why: 'no-case' };
  try {
    const { roadOf } = await import('#core/sitting/road.ts');
    const road = roadOf(here, run, at, id);
    return road.ok ? { kind: 'road', road: road.value } : { kind: 'none', why: road.fault };
  } catch {
    return { kind: 'none', why: 'unfetched' };
  }
}

/** Where a reply would have led, once it has been asked for; undefined until it is known. */
export function useRoad(
  isAsked: boolean,
  here: CaseHere,
  run: Run,
  at: number,
  id: ChoiceId,
): Followed | undefined {
  const [followed, setFollowed] = useState<Followed>();
  useEffect(() => {
    if (!isAsked || here === undefined) return undefined;
    let current = true;
    void follow(here, run, at, id).then(found => {
      if (current) setFollowed(found);
    });
    return () => {
      current = false;
    };
  }, [isAsked, here, run, at, id]);
  return followed;
}
