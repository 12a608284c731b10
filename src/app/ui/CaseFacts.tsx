import type { Listed } from '#core/model/case.ts';
import { AuthorText } from './AuthorText.tsx';
import { beforeWords } from './words/before.ts';
import { inLanguage } from './words/in-language.ts';
import { t } from './words/words.ts';
import './details.css';

interface ContentNoteProps {
  readonly about: Pick<Listed, 'note' | 'noteMore' | 'language'>;
  /** For the link that leads to what it is about, so that whoever listens hears it with the link. */
  readonly id?: string;
}

/** The content note: one neutral line, and more for whoever wants it. */
export const ContentNote = ({ about, id }: ContentNoteProps) => (
  <div class="content-note">
    <p id={id}>
      <span class="label">{t.contentNote}</span> <span {...inLanguage(about.language)}>{about.note}</span>
    </p>
    {about.noteMore !== '' && (
      <details>
        <summary>{beforeWords().contentMore}</summary>
        <p {...inLanguage(about.language)}>{about.noteMore}</p>
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
    <dt>{beforeWords().briefingWhere}</dt>
    <dd>
      {about.setting}. {t.country(about.country)}.
    </dd>
    <dt>{beforeWords().briefingKnow}</dt>
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
