import { BOOK } from 'virtual:handbook';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { textIn } from '#core/workbench/draft.ts';
import { lineAt } from '#core/workbench/edit.ts';
import { found } from '#core/workbench/handbook/looking.ts';
import { bookWords } from '#app/ui/words/workbench/book.ts';
import type { PaneProps } from '../doors.ts';
import { OnThisLine } from './book/OnThisLine.tsx';
import { wantedInBook } from './book/place.ts';
import { SectionView, show } from './book/SectionView.tsx';
import { GuideAgain } from './guide/GuideAgain.tsx';
import '#app/ui/details.css';
import './handbook.css';

/** The handbook of the case language: what fits the line one writes in, and then all of it. */
export function Handbook({ desk, announce, onText }: PaneProps) {
  const w = bookWords();
  const place = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  // One letter stands nearly everywhere.
  const isLooking = query.trim().length > 1;
  const sections = useMemo(() => (isLooking ? found(BOOK, query) : BOOK), [query, isLooking]);
  const wanted = wantedInBook.value;

  const onSection = (section: string): void => {
    wantedInBook.value = { section };
  };
  useEffect(() => {
    if (!wanted || !place.current) return;
    // What was filtered out has to stand there again before the keyboard can come to it.
    if (isLooking) return setQuery('');
    show(place.current, wanted);
    wantedInBook.value = undefined;
  }, [wanted, isLooking]);

  const onPut = (example: string): void => {
    const { file, line } = desk.cursor.peek();
    const text = textIn(desk.draft.peek(), file);
    const at = text === undefined ? undefined : lineAt(text, line);
    if (!at) return;
    desk.edit([{ path: file, from: at.to, to: at.to, insert: `\n${example}` }]);
    desk.goTo({ file, line: line + 1 });
    onText();
    announce(w.putBelow(line));
  };

  return (
    <div class="handbook" ref={place}>
      <h2 class="visually-hidden">{w.title}</h2>
      <GuideAgain desk={desk} />
      <OnThisLine desk={desk} />
      <search class="book-search">
        <label for="book-search">{w.search}</label>
        <input
          id="book-search"
          type="search"
          value={query}
          aria-describedby="book-search-hint"
          onInput={event => setQuery(event.currentTarget.value)}
        />
        <p class="hint" id="book-search-hint">
          {w.searchHint}
        </p>
      </search>
      <output class="meta found-in">
        {isLooking && (sections.length > 0 ? w.foundIn(sections.length) : w.none)}
      </output>
      {isLooking ? (
        <button type="button" class="link-button" onClick={() => onSection(BOOK[0]?.id ?? '')}>
          {w.all}
        </button>
      ) : (
        <Contents onSection={onSection} />
      )}
      {sections.map(section => (
        <SectionView key={section.id} section={section} onSection={onSection} onPut={onPut} />
      ))}
    </div>
  );
}

const Contents = ({ onSection }: { readonly onSection: (id: string) => void }) => (
  <details>
    <summary>{bookWords().contents}</summary>
    <ul class="contents">
      {BOOK.filter(({ level }) => level > 1).map(({ id, title, level }) => (
        <li key={id} class={level > 2 ? 'deeper' : undefined}>
          <button type="button" class="link-button" onClick={() => onSection(id)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  </details>
);
