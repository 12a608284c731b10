import { Page } from '#app/ui/Page.tsx';
import { t } from '#app/ui/words/words.ts';

export function Screen() {
  return (
    <Page name="own">
      <h1 tabIndex={-1}>{t.titles.own}</h1>
    </Page>
  );
}
