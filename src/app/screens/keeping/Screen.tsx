import { Page } from '#app/ui/Page.tsx';
import { t } from '#app/ui/words/words.ts';

export function Screen() {
  return (
    <Page name="keeping">
      <h1 tabIndex={-1}>{t.titles.keeping}</h1>
    </Page>
  );
}
