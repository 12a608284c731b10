import type { LearnerOffer } from '#core/model/offer.ts';
import { AuthorText } from './AuthorText.tsx';
import { t } from './words/words.ts';

/** What the learner chose, where it stands in the script: words are said, acts are seen. */
export function OwnLine({ offer }: { readonly offer: LearnerOffer }) {
  // The learner's own words stand there themselves.
  if (offer.kind === 'pick' && offer.write !== undefined) return null;
  const isAct =
    offer.kind === 'reply' ? offer.act !== undefined : offer.kind === 'door' || offer.rather || offer.aloud;
  return isAct ? (
    <p class="line act by-you">
      <AuthorText text={offer.text} />
    </p>
  ) : (
    <p class="line said by-you">
      <span class="speaker">{t.you}</span> <AuthorText text={offer.text} />
    </p>
  );
}
