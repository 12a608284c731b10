import { useEffect, useMemo, useState } from 'preact/hooks';
import { focusOn } from '#app/ui/focus-on.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { search } from '#core/workbench/search.ts';
import type { Desk } from '../desk.ts';

interface FindAllProps {
  readonly desk: Desk;
  readonly announce: (text: string) => void;
}

const MOST = 200;

/** Words, in all files of the case. */
export function FindAll({ desk, announce }: FindAllProps) {
  const w = editorWords();
  const [words, setWords] = useState('');
  const draft = desk.draft.value;
  const hits = useMemo(() => search(draft, words, MOST), [draft, words]);
  const files = [...new Set(hits.map(hit => hit.file))];
  const told = words.trim() === '' ? '' : editorWords().found(hits.length, files.length);
  useEffect(() => {
    if (told !== '') announce(told);
  }, [told, announce]);
  return (
    <>
      <label>
        <span class="label">{w.findWords}</span>
        <input
          type="search"
          ref={focusOn}
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
          onKeyDown={event => {
            const [first] = hits;
            if (event.key === 'Enter' && first) desk.goTo(first);
          }}
        />
      </label>
      {told !== '' && (
        <p class="meta">
          {told} {hits.length === MOST && w.foundMost(MOST)}
        </p>
      )}
      {files.map(path => (
        <section key={path} aria-label={path}>
          <h2>{path}</h2>
          <ul class="places">
            {hits
              .filter(hit => hit.file === path)
              .map(hit => (
                <li key={hit.line}>
                  <button type="button" onClick={() => desk.goTo(hit)}>
                    <span class="at">{hit.line}</span>
                    {hit.text}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
