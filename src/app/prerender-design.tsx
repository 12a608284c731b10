import { renderToString } from 'preact-render-to-string';
import type { Person } from '#core/model/person.ts';
import { Root } from '#app/ui/place.ts';
import { directionOf } from '#app/ui/words/direction.ts';
import { lookWords } from '#app/ui/words/design/look.ts';
import { t } from '#app/ui/words/words.ts';
import { Design } from './screens/design/Design.tsx';

/**
 * The design page, one level below the site's root. It is no route of the app: nobody is led to it, and it stays as
 * it is written here, with a small script of its own.
 */
export const prerenderDesign = (group: readonly Person[]) => ({
  html: renderToString(
    <Root.Provider value="../">
      <a class="skip" href="#main">
        {t.skipToMain}
      </a>
      <Design group={group} />
    </Root.Provider>,
  ),
  title: `${lookWords.title} · ${t.brand}`,
  description: '',
  lang: t.language,
  dir: directionOf(t.language),
  modules: [],
});
