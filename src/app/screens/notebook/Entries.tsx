import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Digest } from '#core/model/digest.ts';
import type { CaseId } from '#core/model/ids.ts';
import type { NotebookEntry } from '#core/review/notebook.ts';
import { findableIn, findIn } from '#core/review/search.ts';
import { overWeeks } from '#core/review/weeks.ts';
import type { Notebook } from '#app/run/use-notebook.ts';
import type { ScreenProps } from '#app/screen.ts';
import { feelingWords } from '#app/ui/words/feelings.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { EntryList } from './EntryList.tsx';
import { Search } from './Search.tsx';
import { WeeksView } from './WeeksView.tsx';

interface EntriesProps extends Pick<ScreenProps, 'doors' | 'announce'> {
  readonly notebook: Notebook;
  readonly entries: readonly NotebookEntry[];
  readonly onErased: () => void;
}

/** How far the clock on this wall is ahead of Greenwich at a time. */
const zoneHere = (at: number): number => -new Date(at).getTimezoneOffset() * 60_000;

export function Entries({ notebook, entries, doors, announce, onErased }: EntriesProps) {
  // Not in the address: the browser's history would keep it.
  const [looked, setLooked] = useState('');
  const isLooking = looked.trim() !== '';
  const [isNear, setNear] = useState(false);
  const gone = useGone(notebook.digests, doors);
  const weeks = useMemo(() => overWeeks(notebook.digests, zoneHere), [notebook.digests]);
  // Only for whoever is about to look for something, and then once.
  const findable = useMemo(
    () =>
      isNear ? findableIn(entries, { feeling: feelingWords(), leaving: groupWords().leaving }) : undefined,
    [entries, isNear],
  );
  const found = useMemo(() => (findable ? findIn(findable, looked) : entries), [findable, looked, entries]);
  return (
    <section aria-labelledby="entries">
      <h2 id="entries" class="visually-hidden">
        {notebookWords().entries}
      </h2>
      {weeks && <WeeksView weeks={weeks} />}
      <Search
        looked={looked}
        found={isLooking ? found.length : undefined}
        isWhole={notebook.since === undefined}
        onNear={() => setNear(true)}
        onLook={setLooked}
        announce={announce}
      />
      <EntryList entries={found} gone={gone} doors={doors} onErased={onErased} />
    </section>
  );
}

/** The cases of these runs that the site has no longer. Until that is known, they are thought to be here. */
function useGone(digests: readonly Digest[], { cases }: ScreenProps['doors']): ReadonlySet<CaseId> {
  const [gone, setGone] = useState<ReadonlySet<CaseId>>(NONE);
  useEffect(() => {
    let current = true;
    const ids = [...new Set(digests.map(digest => digest.case))];
    Promise.all(ids.map(async id => ((await cases.find(id)) ? [] : [id]))).then(
      missing => {
        if (current && missing.some(some => some.length > 0)) setGone(new Set(missing.flat()));
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [digests, cases]);
  return gone;
}

const NONE: ReadonlySet<CaseId> = new Set();
