import type { Listed } from '#core/model/case.ts';
import { AuthorText } from './AuthorText.tsx';
import { t } from './words/words.ts';

/** The content note: one neutral line, and more for whoever wants it. */
export const ContentNote = ({ about }: { readonly about: Listed }) => (
  <div class="content-note">
    <p>
      <span class="label">{t.contentNote}</span> {about.note}
    </p>
    {about.noteMore !== '' && (
      <details>
        <summary>{t.contentMore}</summary>
        <p>{about.noteMore}</p>
      </details>
    )}
  </div>
);

/** Who, whom, where, and what one knows: all that is to be read before the door opens. */
export const CaseFacts = ({ about }: { readonly about: Listed }) => (
  <dl class="facts">
    <dt>{t.briefingYou}</dt>
    <dd>{about.you}</dd>
    <dt>{t.briefingWith}</dt>
    <dd>{about.with}</dd>
    <dt>{t.briefingWhere}</dt>
    <dd>
      {about.setting}. {t.country(about.country)}.
    </dd>
    <dt>{t.briefingKnow}</dt>
    <dd>
      <ul>
        {about.know.map(fact => (
          <li key={fact}>
            <AuthorText text={fact} />
          </li>
        ))}
      </ul>
    </dd>
  </dl>
);
