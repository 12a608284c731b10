import { render } from 'preact';
import { Root } from '#app/ui/place.ts';
import { Page } from '#app/ui/Page.tsx';
import { openingWords } from '#app/ui/words/workbench/opening.ts';

/** The page that opens a case from outside is a page apart: it has ink's compiler, which no other learner needs. */
const siteRoot = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).pathname;
const place = document.querySelector('#app');
if (place) {
  place.replaceChildren();
  render(
    <Root.Provider value={siteRoot}>
      <Page name="opening">
        <h1 tabIndex={-1}>{openingWords().title}</h1>
      </Page>
    </Root.Provider>,
    place,
  );
}
