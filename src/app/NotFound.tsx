import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { t } from '#app/ui/words/words.ts';

export function NotFound() {
  const { to } = useAddress();
  return (
    <Page name="plain">
      <h1 tabIndex={-1}>{t.notFoundTitle}</h1>
      <p>{t.notFound}</p>
      <p>
        <a class="button" href={to({ page: 'library' })}>
          {t.toLibrary}
        </a>
      </p>
    </Page>
  );
}
