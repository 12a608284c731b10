import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '#core/workbench/draft.ts';
import { copied, parseShipped, parseShippedCase, type Shipped } from '#core/workbench/shipped.ts';
import { focusOn } from '#app/ui/focus-on.ts';
import { useAddress } from '#app/ui/place.ts';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';

type Fetched =
  | { readonly kind: 'fetching' | 'failed' }
  | { readonly kind: 'here'; readonly cases: readonly Shipped[] };

/** Undefined where it cannot be had; no network is only one of the reasons. */
async function jsonAt(address: string): Promise<unknown> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The cases of this site, each to be copied as its author wrote it. */
export function Copies({ onBegin }: { readonly onBegin: (draft: Draft) => void }) {
  const w = beginningsWords();
  const { file } = useAddress();
  const list = file('workbench/cases/index.json');
  const [fetched, setFetched] = useState<Fetched>({ kind: 'fetching' });
  const [failed, setFailed] = useState('');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    void jsonAt(list).then(json => {
      const cases = parseShipped(json);
      if (!isGone) setFetched(cases.ok ? { kind: 'here', cases: cases.value } : { kind: 'failed' });
    });
    return () => {
      isGone = true;
    };
  }, [list, tries]);

  async function copy(id: string): Promise<void> {
    setFailed('');
    const one = parseShippedCase(await jsonAt(file(`workbench/cases/${id}.json`)));
    if (one.ok) onBegin(copied(one.value.draft, w.titleOfCopy));
    else setFailed(id);
  }

  switch (fetched.kind) {
    case 'fetching':
      return <output class="meta">{w.fetching}</output>;
    case 'failed':
      return (
        <output>
          {w.unfetched}{' '}
          <button type="button" class="link-button" onClick={() => setTries(tries + 1)}>
            {w.tryAgain}
          </button>
        </output>
      );
    case 'here':
      return (
        <ul class="copies" aria-label={w.copies} tabIndex={-1} ref={tries > 0 ? focusOn : null}>
          {fetched.cases.map(({ id, title, summary, minutes, language }) => (
            <li key={id}>
              <strong lang={language}>{title}</strong>
              <span lang={language}>{summary}</span>
              <span class="meta">{w.minutes(minutes)}</span>
              <button
                type="button"
                class="link-button"
                aria-label={w.makeCopyOf(title)}
                onClick={() => void copy(id)}
              >
                {w.makeCopy}
              </button>
              {failed === id && <output>{w.unfetched}</output>}
            </li>
          ))}
        </ul>
      );
  }
}
