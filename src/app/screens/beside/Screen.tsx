import type { ScreenProps } from '#app/screen.ts';
import { later } from '#app/ui/later.tsx';
import { Page } from '#app/ui/Page.tsx';
import { t } from '#app/ui/words/words.ts';

// What this file imports by name is listed in the app's own script, which every learner downloads.
const Beside = later(() => import('./Beside.tsx').then(module => module.Beside));

export function Screen({ route, about, doors, go }: ScreenProps) {
  if (!about || route.page !== 'beside') return null;
  return (
    <Page name="beside" lang={about.language}>
      <h1 tabIndex={-1}>
        {about.title}: {t.titles.beside}
      </h1>
      <Beside of={about.id} wanted={route.run} other={route.other} doors={doors} go={go} />
    </Page>
  );
}
