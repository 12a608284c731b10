import type { ScreenProps } from '#app/screen.ts';
import { Page } from '#app/ui/Page.tsx';
import { t } from '#app/ui/words/words.ts';

export function Screen({ about }: ScreenProps) {
  if (!about) return null;
  return (
    <Page name="beside" lang={about.language}>
      <h1 tabIndex={-1}>
        {about.title}: {t.titles.beside}
      </h1>
    </Page>
  );
}
