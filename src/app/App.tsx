import type { Named } from '#core/model/case.ts';
import type { Doors } from '#app/run/doors.ts';
import { Root } from '#app/ui/place.ts';
import { t } from '#app/ui/words/words.ts';
import type { Route } from './routes.ts';
import { caseOf, type Screen } from './screen.ts';
import { NotFound } from './NotFound.tsx';
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface AppProps {
  readonly root: string;
  readonly route: Route | undefined;
  readonly screen: Screen | undefined;
  readonly cases: readonly Named[];
  readonly doors: Doors;
  /** A signal, so that a line being said draws nothing else anew. */
  readonly saying?: ReadonlySignal<string>;
  readonly notices?: ComponentChildren;
  readonly go: (to: Route, how?: 'replace') => void;
  readonly announce: (text: string) => void;
  readonly fetchScreen: (page: Route['page']) => void;
}

/** The frame: one way past the bar, one live region, and the screen. */
export function App({
  root,
  route,
  screen: Shown,
  cases,
  doors,
  saying,
  notices,
  go,
  announce,
  fetchScreen,
}: AppProps) {
  const isKnown = route !== undefined && (!('case' in route) || caseOf(route, cases) !== undefined);
  return (
    <Root.Provider value={root}>
      <a class="skip" href="#main">
        {t.skipToMain}
      </a>
      {/* Always there: a notice that comes before the page is hydrated must not be hydrated into the page. */}
      <div>{notices}</div>
      {isKnown && Shown ? (
        <Shown
          key={'case' in route ? `${route.page} ${route.case}` : route.page}
          route={route}
          cases={cases}
          doors={doors}
          go={go}
          announce={announce}
          fetchScreen={fetchScreen}
        />
      ) : (
        <NotFound />
      )}
      <output class="visually-hidden" aria-live="polite">
        {saying}
      </output>
    </Root.Provider>
  );
}
