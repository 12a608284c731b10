import { useMemo, useState } from 'preact/hooks';
import type { Digested } from '#app/run/use-digests.ts';

/** Whom the library speaks to, as far as it knows. */
export type Seen = 'first-time' | 'again' | 'again-in-place' | 'not-known';

/** Nobody aims at anything so soon after the page has come to be seen. */
const BEFORE_AIMING_MS = 700;

function mayStillMove(): boolean {
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return performance.now() - painted < BEFORE_AIMING_MS;
}

/**
 * The page that the build wrote is for a first visit. Once the shelf has been read it may turn out to be another; the
 * page changes at once, or in place when its reader may be about to press something.
 */
export function useSeen(digested: Digested | undefined, isWritten: boolean): Seen {
  const [cameWritten] = useState(isWritten);
  const isKnown = digested !== undefined;
  const again = useMemo(
    () => (isKnown && cameWritten && !mayStillMove() ? 'again-in-place' : 'again'),
    [isKnown, cameWritten],
  );
  if (!digested) return cameWritten ? 'first-time' : 'not-known';
  return digested.digests.length + digested.damaged.length === 0 ? 'first-time' : again;
}
