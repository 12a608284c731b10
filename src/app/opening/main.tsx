import { signal } from '@preact/signals';
import { render } from 'preact';
import { keepApart } from '#app/device/keep-apart.ts';
import { goOffline } from '#app/device/offline.ts';
import { Root } from '#app/ui/place.ts';
import { t } from '#app/ui/words/words.ts';
import { Opening } from './Opening.tsx';

/** The page that opens a case from outside is a page apart: it has ink's compiler, which no other learner needs. */
const siteRoot = new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).pathname;
const saying = signal('');
const announce = (text: string): void => {
  saying.value = text;
};

const place = document.querySelector('#app');
if (place) {
  place.replaceChildren();
  render(
    <Root.Provider value={siteRoot}>
      <a class="skip" href="#main">
        {t.skipToMain}
      </a>
      <Opening
        root={siteRoot}
        asked={new URLSearchParams(location.search).get('file') ?? undefined}
        announce={announce}
      />
      <output class="visually-hidden" aria-live="polite">
        {saying}
      </output>
    </Root.Provider>,
    place,
  );
}
// A new version of the site waits here as on every other page; it is offered where there is a place for it.
if (import.meta.env.PROD)
  addEventListener('load', () => {
    void goOffline(siteRoot, () => {});
    void keepApart(siteRoot, 'open');
  });
