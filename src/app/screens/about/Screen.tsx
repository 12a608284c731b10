import { Page } from '#app/ui/Page.tsx';
import { useAddress } from '#app/ui/place.ts';
import { aboutParts, teacherWords } from '#app/ui/words/about.ts';
import { t } from '#app/ui/words/words.ts';

export function Screen() {
  const { to, file } = useAddress();
  return (
    <Page name="plain about">
      <h1 tabIndex={-1}>{t.titles.about}</h1>
      {aboutParts().map(part => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          {part.text.map(text => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <section>
        <h2>{teacherWords().title}</h2>
        <p>{teacherWords().text}</p>
        <p>
          {/* With a target it is left to the browser: a page apart is no route, though it looks like a case's. */}
          <a class="quiet-button" href={file('workbench/')} target="_self">
            {teacherWords().open}
          </a>
        </p>
      </section>
      <p class="row">
        <a class="quiet-button" href={to({ page: 'notebook' })}>
          {t.titles.notebook}
        </a>
        <a class="quiet-button" href={to({ page: 'library' })}>
          {t.toLibrary}
        </a>
      </p>
      <p class="meta">{t.footer}</p>
    </Page>
  );
}
