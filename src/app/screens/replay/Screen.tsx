import type { ScreenProps } from '#app/screen.ts';
import { later } from '#app/ui/later.tsx';
import { Page } from '#app/ui/Page.tsx';
import { t } from '#app/ui/words/words.ts';

// What this file imports by name is listed in the app's own script, which every learner downloads.
const Watched = later(() => import('./Watched.tsx').then(module => module.Watched));
const Bar = later(() => import('./Watched.tsx').then(module => module.Bar));

export function Screen({ route, about, doors, go, announce }: ScreenProps) {
  if (!about || route.page !== 'replay') return null;
  const place = { of: about.id, wanted: route.run };
  return (
    <Page name="replay" lang={about.language} end={<Bar {...place} doors={doors} announce={announce} />}>
      <h1 class="quiet-heading" tabIndex={-1}>
        {about.title}: {t.titles.replay}
      </h1>
      <Watched {...place} {...{ doors, go, announce }} />
    </Page>
  );
}
