import { renderToString } from 'preact-render-to-string';
import { Page } from './ui/Page.tsx';
import { Root } from './ui/place.ts';
import { directionOf } from './ui/words/direction.ts';
import { benchWords } from './ui/words/workbench/bench.ts';
import { openingWords } from './ui/words/workbench/opening.ts';
import { t } from './ui/words/words.ts';

const WORDS = { 'workbench/': benchWords, 'open/': openingWords } as const;

/** What stands on a page apart before its script has come, one level below the site's root. */
export function prerenderApart(route: keyof typeof WORDS) {
  const w = WORDS[route]();
  return {
    html: renderToString(
      <Root.Provider value="../">
        <Page name="apart">
          <h1 tabIndex={-1}>{w.title}</h1>
          <p class="lead">{w.description}</p>
          <noscript>
            <p class="notice">{w.needsScript}</p>
          </noscript>
        </Page>
      </Root.Provider>,
    ),
    title: `${w.title} · ${t.brand}`,
    description: w.description,
    lang: t.language,
    dir: directionOf(t.language),
    modules: [],
  };
}
