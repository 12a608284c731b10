import type { Person } from '#core/model/person.ts';
import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import type { Film } from '#core/review/frames.ts';
import { whereIs } from '#app/run/where-is.ts';
import { useAddress } from '#app/ui/place.ts';
import { againWords } from '#app/ui/words/again.ts';
import { t } from '#app/ui/words/words.ts';
import { Said } from './FrameView.tsx';

interface EndOfFilmProps {
  readonly run: Run;
  readonly film: Film;
  readonly people: readonly Person[];
  readonly withGroup: boolean;
  readonly onAgain: () => void;
}

/** Where a run that was watched stops, and the ways on from there. */
export function EndOfFilm({ run, film, people, withGroup, onAgain }: EndOfFilmProps) {
  const { to } = useAddress();
  const words = againWords();
  const reached = stageReached(run.events);
  const place = { case: run.case, run: run.id };
  return (
    <div class="end-of-film">
      {withGroup && film.unplaced.length > 0 && (
        <details class="group-said">
          <summary>{words.groupElse}</summary>
          <Said turns={film.unplaced} people={people} />
        </details>
      )}
      <p class="meta">{reached === 'encounter' ? words.endSoFar : words.endOfIt}</p>
      <ul class="ways-on no-print">
        {reached !== 'closed' && (
          <li>
            <a href={to(whereIs(run))}>{words.goOnWith}</a>
          </li>
        )}
        <li>
          <button type="button" class="link-button" onClick={onAgain}>
            {words.again}
          </button>
        </li>
        <li>
          <a href={to({ page: 'beside', ...place })}>
            {run.parent ? words.setBeside : words.tryFromSomewhere}
          </a>
        </li>
        <li>
          <a href={to({ page: 'transcript', ...place })}>{t.readItBack}</a>
        </li>
        <li>
          <a href={to({ page: 'library' })}>{t.toLibrary}</a>
        </li>
      </ul>
    </div>
  );
}
