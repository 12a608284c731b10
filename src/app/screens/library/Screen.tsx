import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FIRST, SITE } from 'virtual:library';
import type { Digest } from '#core/model/digest.ts';
import { ANYTHING, chosen, isAnything } from '#core/model/wanted.ts';
import { OutsideLater } from '#app/run/OutsideLater.tsx';
import { useDigests } from '#app/run/use-digests.ts';
import type { ScreenProps } from '#app/screen.ts';
import { Footer } from '#app/ui/Footer.tsx';
import { Ornament } from '#app/ui/Ornament.tsx';
import { Page } from '#app/ui/Page.tsx';
import { libraryWords } from '#app/ui/words/library.ts';
import { t } from '#app/ui/words/words.ts';
import { type Asked, makeAsked, parseAsked } from './asked.ts';
import { CaseList } from './CaseList.tsx';
import { InstallOffer } from './InstallOffer.tsx';
import { Filters } from './Filters.tsx';
import { useSeen } from './seen.ts';
import { FITS_ONE_PAGE, useCards } from './use-cards.ts';
import { Welcome } from './Welcome.tsx';
import { yoursOf } from './yours.ts';
import './library.css';

const PAGE = 24;
const NONE: readonly Digest[] = [];

export function Screen({ route, isWritten, doors, go, announce }: ScreenProps) {
  const words = libraryWords();
  const query = route.page === 'library' ? (route.query ?? '') : '';
  const asked = useMemo(() => parseAsked(query), [query]);
  const { digested } = useDigests(doors);
  const digests = digested?.digests ?? NONE;
  useEffect(() => doors.cases.tell(FIRST), [doors]);

  const cards = useCards(!isAnything(asked) || asked.pages > 1, doors);
  const all = cards.kind === 'here' ? cards.cards : isAnything(asked) ? FIRST : undefined;
  const found = useMemo(() => all && chosen(all, asked), [all, asked]);
  // What came with the page is only the beginning of a long list.
  const count = isAnything(asked) ? SITE.count : (found?.length ?? 0);
  const says = isAnything(asked) ? words.all(count) : words.some(count, SITE.count);

  // A quick hand asks again before the page has followed.
  const latestRef = useRef(asked);
  useEffect(() => {
    latestRef.current = asked;
  }, [asked]);
  const ask = useCallback(
    (change: Partial<Asked>) => {
      const before = latestRef.current;
      const next = { ...before, pages: 1, ...change };
      latestRef.current = next;
      const query = makeAsked(next);
      // One step back leads to all cases, however often one has changed one's mind; typing does so with each letter.
      const how = isAnything(before) === isAnything(next) ? 'replace' : 'stay';
      go({ page: 'library', ...(query !== '' && { query }) }, how);
    },
    [go],
  );
  // Told once for each question, and not to whoever came with it.
  const [told, setTold] = useState(query);
  useEffect(() => {
    if (told === query || !found) return;
    setTold(query);
    announce(found.length === 0 ? words.none : says);
  }, [told, query, found, announce, words, says]);

  const listTitle = useRef<HTMLHeadingElement>(null);
  const clear = () => {
    listTitle.current?.focus();
    ask(ANYTHING);
  };
  const onSearch = useCallback((words: string) => ask({ words }), [ask]);
  const yours = useMemo(() => yoursOf(digests), [digests]);
  const seen = useSeen(digested, isWritten);
  // Whoever was sent here to choose among some needs no other suggestion.
  const [cameAsking] = useState(!isAnything(asked));
  return (
    <Page name="library">
      <Ornament name="ring" />
      <h1 tabIndex={-1}>{t.tagline}</h1>
      <Welcome begin={cameAsking ? undefined : FIRST[0]} runs={digests} seen={seen} />
      <h2 ref={listTitle} tabIndex={-1}>
        {words.casesTitle}
      </h2>
      <Filters
        wanted={asked}
        situations={SITE.situations}
        aims={SITE.aims}
        hasSearch={!FITS_ONE_PAGE}
        onChoose={ask}
        onSearch={onSearch}
        onNear={() => {
          if (!FITS_ONE_PAGE) doors.cases.index().catch(() => {});
        }}
      />
      {cards.kind === 'fetching' && <p class="found meta">{words.fetching}</p>}
      {cards.kind === 'unfetched' && (
        <p class="found notice">
          {words.unfetched}{' '}
          <button type="button" class="link-button" onClick={cards.again}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {found && (
        <p class="found meta">
          <span>{found.length === 0 ? words.none : says}</span>
          {!isAnything(asked) && (
            <button type="button" class="link-button" onClick={clear}>
              {words.clear}
            </button>
          )}
        </p>
      )}
      {found && (
        <CaseList
          cards={found}
          open={asked.pages * PAGE}
          isMore={count > asked.pages * PAGE}
          yours={yours}
          onMore={() => ask({ pages: asked.pages + 1 })}
        />
      )}
      <OutsideLater />
      {digests.length > 0 && <InstallOffer />}
      <Footer />
    </Page>
  );
}
