import type { Card } from '#core/model/case.ts';
import type { Digest } from '#core/model/digest.ts';
import { placeOf } from '#app/run/where-is.ts';
import { useAddress } from '#app/ui/place.ts';
import { beforeWords } from '#app/ui/words/before.ts';
import { inLanguage } from '#app/ui/words/in-language.ts';
import { dateOf, libraryWords } from '#app/ui/words/library.ts';
import { t } from '#app/ui/words/words.ts';
import type { Seen } from './seen.ts';
import { type Yours, yoursOf } from './yours.ts';
import { YoursView } from './YoursView.tsx';

interface WelcomeProps {
  readonly begin: Card | undefined;
  readonly runs: readonly Digest[];
  readonly seen: Seen;
}

/**
 * Where one begins, or where one has been. The build writes the page for somebody who is here for the first time.
 * For others what is said to them takes that place; where somebody may be about to press something, it takes no
 * more and no less of it, so that nothing below moves.
 */
export function Welcome({ begin, runs, seen }: WelcomeProps) {
  switch (seen) {
    case 'first-time':
      return (
        <div class="welcome">
          <Evening />
          {begin && <Suggestion begin={begin} />}
        </div>
      );
    case 'again-in-place':
      return (
        <div class="welcome">
          <Evening />
          <div class="same-place">
            {begin && <Suggestion begin={begin} isAway />}
            <Been runs={runs} />
          </div>
        </div>
      );
    case 'again':
      return (
        <div class="welcome">
          <Been runs={runs} />
        </div>
      );
    case 'not-known':
      return null;
  }
}

function Evening() {
  const { eveningTitle, evening } = libraryWords();
  return (
    <section aria-labelledby="evening">
      <h2 id="evening">{eveningTitle}</h2>
      <ol class="evening">
        {evening.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}

interface SuggestionProps {
  readonly begin: Card;
  /** It keeps its place, and is not there. */
  readonly isAway?: boolean;
}

function Suggestion({ begin, isAway = false }: SuggestionProps) {
  const { to } = useAddress();
  const words = libraryWords();
  const said = inLanguage(begin.language);
  return (
    <section class={isAway ? 'suggestion away' : 'suggestion'} aria-label={words.suggestion}>
      <p>
        {words.suggestion}: <cite {...said}>{begin.title}</cite>. {words.takes(t.minutes(begin.minutes))}
      </p>
      <p id="suggestion-note">
        <span class="label">{t.contentNote}</span> <span {...said}>{begin.note}</span>
      </p>
      <p>
        <a class="button" aria-describedby="suggestion-note" href={to({ page: 'briefing', case: begin.id })}>
          <span>
            {words.beginWith} <span {...said}>{begin.title}</span>
          </span>
        </a>
      </p>
    </section>
  );
}

/** One that goes on and the last that ended; the rest are among one's runs. */
function Been({ runs }: { readonly runs: readonly Digest[] }) {
  const { to } = useAddress();
  const words = libraryWords();
  const open = runs.find(run => run.stage !== 'closed');
  const closed = [...yoursOf(runs).values()].find((one): one is Yours => !one.isOpen);
  return (
    <section class="been">
      {open && (
        <p class="row">
          <a class="button" href={to(placeOf(open))}>
            {beforeWords().libraryGoOn}: {open.title}
          </a>
          <span class="meta">{words.begunOn(dateOf(open.begunAt))}</span>
        </p>
      )}
      {closed && (
        <p class="yours meta">
          <cite>{closed.run.title}.</cite> <YoursView {...closed} />
        </p>
      )}
    </section>
  );
}
