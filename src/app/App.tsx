import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { AbsentLater } from '#app/run/AbsentLater.tsx';
import { cover } from '#app/run/cover.ts';
import { Root } from '#app/ui/place.ts';
import { t } from '#app/ui/words/words.ts';
import type { Ground } from './ground.ts';
import { NotFound } from './NotFound.tsx';
import type { Route } from './routes.ts';
import type { Screen, ScreenProps } from './screen.ts';

interface AppProps extends Omit<ScreenProps, 'route' | 'about'> {
  readonly root: string;
  readonly route: Route | undefined;
  readonly screen: Screen | undefined;
  readonly ground: Ground;
  /** A signal, so that a line being said draws nothing else anew. */
  readonly saying?: ReadonlySignal<string>;
  readonly notices?: ComponentChildren;
}

/** The frame: one way past the bar, one live region, and the screen. */
export function App({ root, saying, notices, ...shown }: AppProps) {
  const over = cover.value;
  return (
    <Root.Provider value={root}>
      <a class="skip" href="#main">
        {t.skipToMain}
      </a>
      {/* Always there: a notice that comes before the page is hydrated must not be hydrated into the page. */}
      <div>
        {notices}
        {over?.above(shown)}
      </div>
      {over?.instead(shown) ?? <Shown {...shown} />}
      <output class="visually-hidden" aria-live="polite">
        {saying}
      </output>
    </Root.Provider>
  );
}

function Shown({ route, screen: Here, ground, ...rest }: Omit<AppProps, 'root' | 'saying' | 'notices'>) {
  switch (ground.kind) {
    case 'unfetched':
      return <AbsentLater of={ground.of} missing={{ kind: 'no-case' }} onGoOn={() => {}} />;
    case 'nowhere':
      return <NotFound />;
    case 'site':
    case 'case': {
      if (!route || !Here) return <NotFound />;
      const about = ground.kind === 'case' ? ground.about : undefined;
      return (
        <Here
          key={'case' in route ? `${route.page} ${route.case}` : route.page}
          {...{ route, about }}
          {...rest}
        />
      );
    }
  }
}
