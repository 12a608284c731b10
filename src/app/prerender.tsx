import { renderToString } from 'preact-render-to-string';
import type { Listed } from '#core/model/case.ts';
import type { Doors } from '#app/run/doors.ts';
import { beforeWords } from '#app/ui/words/before.ts';
import { directionOf } from '#app/ui/words/direction.ts';
import { t } from '#app/ui/words/words.ts';
import { App } from './App.tsx';
import { parseRoute } from './routes.ts';
import { modulesOf, screenOf } from './screens.ts';
import { titleOf } from './titles.ts';

const never = (): never => {
  throw new Error('A page is written without a device.');
};
const NO_DOORS: Doors = {
  shelf: new Promise(() => {}),
  sound: new Promise(() => {}),
  now: never,
  newRunId: never,
  newNoteId: never,
  newSeed: never,
  cases: { tell: never, find: never, index: never },
  loadCase: never,
  announce: never,
  onChange: never,
};

/** One page of the site as it is before any script has run; `about` is its case, if it is of one. */
export async function prerender(
  path: string,
  about: Listed | undefined,
): Promise<{
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
  const Screen = await screenOf(route.page);
  const language = about?.language ?? t.language;
  const html = renderToString(
    <App
      root={root}
      route={route}
      screen={Screen}
      ground={about ? { kind: 'case', about } : { kind: 'site' }}
      isWritten
      doors={NO_DOORS}
      go={never}
      announce={never}
      fetchScreen={never}
    />,
  );
  return {
    html: `${html}<noscript><p class="notice">${beforeWords().noScript}</p></noscript>`,
    title: titleOf(route, about),
    description: about?.summary ?? beforeWords().pitch,
    lang: language,
    dir: directionOf(language),
    modules: modulesOf(route.page),
  };
}
