import type { LearnerOffer } from '#core/model/offer.ts';
import { AuthorText } from './AuthorText.tsx';
import { t } from './words/words.ts';

/** What the learner chose, where it stands in the script: words are said, acts are seen. */
export const OwnLine = ({ offer }: { readonly offer: LearnerOffer }) =>
  offer.kind === 'reply' && offer.act !== undefined ? (
    <p class="line act by-you">
      <AuthorText text={offer.text} />
    </p>
  ) : (
    <p class="line said by-you">
      <span class="speaker">{t.you}</span> <AuthorText text={offer.text} />
    </p>
  );
