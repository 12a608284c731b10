import { reviewWords } from '#app/ui/words/review.ts';
import { type Source, SOURCES } from '#app/ui/words/sources.ts';

const ALL: readonly Source[] = Object.values(SOURCES).toSorted((a, b) => a.full.localeCompare(b.full));

/** Everything that the room draws on, in full. */
export const Sources = () => (
  <details class="sources">
    <summary>{reviewWords().sources}</summary>
    <p>{reviewWords().sourcesIntro}</p>
    <ul>
      {ALL.map(({ short, full }) => (
        <li key={short}>{full}</li>
      ))}
    </ul>
  </details>
);
