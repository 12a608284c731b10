import { renderToString } from 'preact-render-to-string';
import { LISTED } from 'virtual:listed';
import type { Doors } from '#app/run/doors.ts';
import { directionOf } from '#app/ui/words/direction.ts';
import { t } from '#app/ui/words/words.ts';
import { App } from './App.tsx';
import { parseRoute } from './routes.ts';
import { caseOf } from './screen.ts';
import { moduleOf, SCREENS } from './screens.ts';
import { descriptionOf, titleOf } from './titles.ts';

const never = (): never => {
  throw new Error('A page is written without a device.');
};
const NO_DOORS: Doors = {
  shelf: new Promise(() => {}),
  now: never,
  newRunId: never,
  newSeed: never,
  loadCase: never,
  announce: never,
  onChange: never,
};

/** One page of the site as it is before any script has run. */
export async function prerender(path: string): Promise<{
  html: string;
  title: string;
  description: string;
  lang: string;
  dir: string;
  modules: string[];
}> {
  const route = parseRoute(path, '');
  if (!route) throw new Error(`The build asked for a page that is no route: ${path}`);
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const { Screen } = await SCREENS[route.page]();
  const language = caseOf(route, LISTED)?.language ?? t.language;
  const html = renderToString(
    <App
      root={root}
      route={route}
      screen={Screen}
      cases={LISTED}
      doors={NO_DOORS}
      go={never}
      announce={never}
      fetchScreen={never}
    />,
  );
  return {
    html: `${html}<noscript><p class="notice">${t.noScript}</p></noscript>`,
    title: titleOf(route, LISTED),
    description: descriptionOf(route, LISTED),
    lang: language,
    dir: directionOf(language),
    modules: [moduleOf(route.page)],
  };
}
