import { useEffect, useState } from 'preact/hooks';
import { FIRST, SITE } from 'virtual:library';
import type { Card } from '#core/model/case.ts';
import type { Doors } from '#app/run/doors.ts';

/** The cases to choose from: those that came with the page, or all of them, once they are there. */
export type Cards =
  | { readonly kind: 'here'; readonly cards: readonly Card[] }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'unfetched'; readonly again: () => void };

/** A site that fits one page has told all with it. */
export const FITS_ONE_PAGE = SITE.count <= FIRST.length;
const CAME_WITH_IT: Cards = { kind: 'here', cards: FIRST };

/** `isMore` says that the first page does not do: the index is fetched then, and kept. */
export function useCards(isMore: boolean, { cases }: Pick<Doors, 'cases'>): Cards {
  const [fetched, setFetched] = useState<readonly Card[] | 'unfetched'>();
  const [tries, setTries] = useState(0);
  const isNeeded = isMore && !FITS_ONE_PAGE && !Array.isArray(fetched);
  useEffect(() => {
    if (!isNeeded) return undefined;
    let current = true;
    setFetched(undefined);
    cases.index().then(
      all => {
        if (current) setFetched(all);
      },
      () => {
        if (current) setFetched('unfetched');
      },
    );
    return () => {
      current = false;
    };
  }, [isNeeded, cases, tries]);

  if (!isMore || FITS_ONE_PAGE) return CAME_WITH_IT;
  if (fetched === undefined) return { kind: 'fetching' };
  if (fetched === 'unfetched') return { kind: 'unfetched', again: () => setTries(count => count + 1) };
  return { kind: 'here', cards: fetched };
}
