import type { Card } from '#core/model/case.ts';
import { ContentNote } from '#app/ui/CaseFacts.tsx';
import { EmptyRoom } from '#app/ui/EmptyRoom.tsx';
import { useAddress } from '#app/ui/place.ts';
import { inLanguage } from '#app/ui/words/in-language.ts';
import { libraryWords } from '#app/ui/words/library.ts';
import { t } from '#app/ui/words/words.ts';
import type { Yours } from './yours.ts';
import { YoursView } from './YoursView.tsx';

interface CaseEntryProps {
  readonly card: Card;
  readonly yours: Yours | undefined;
}

/** All that one wants to know before choosing a case; what is heavy in it stands before the way in. */
export function CaseEntry({ card, yours }: CaseEntryProps) {
  const { to } = useAddress();
  const words = libraryWords();
  const said = inLanguage(card.language);
  return (
    <article class="case-entry">
      <a class="set" href={to({ page: 'briefing', case: card.id })} tabIndex={-1} aria-hidden="true">
        <EmptyRoom room={card.room} />
      </a>
      <h3 {...said}>
        <a href={to({ page: 'briefing', case: card.id })} aria-describedby={`note-${card.id}`}>
          {card.title}
        </a>
      </h3>
      <p class="summary" {...said}>
        {card.summary}
      </p>
      <p class="cast">
        <span class="cue">{t.briefingYou}</span> <span {...said}>{card.you}.</span>{' '}
        <span class="cue">{t.briefingWith}</span> <span {...said}>{card.with}.</span>
      </p>
      <p class="meta">
        {t.minutes(card.minutes)} · {t.country(card.country)}
      </p>
      <p class="meta">
        {words.turnsOn}: <span {...said}>{card.practises.join(', ')}</span>
      </p>
      <ContentNote about={card} id={`note-${card.id}`} />
      {/* Its line is kept free, so that nothing moves when the runs have been read. */}
      <p class="yours meta">{yours && <YoursView {...yours} />}</p>
    </article>
  );
}
