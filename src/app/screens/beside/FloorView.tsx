import type { CaseId } from '#core/model/ids.ts';
import type { Person } from '#core/model/person.ts';
import type { RunEvent } from '#core/model/run.ts';
import { floorBeside } from '#core/review/beside.ts';
import type { Contribution } from '#core/review/contributions.ts';
import { againWords } from '#app/ui/words/again.ts';
import { EntryView } from './EntryView.tsx';

interface FloorViewProps {
  readonly of: CaseId;
  readonly first: readonly RunEvent[];
  readonly now: readonly RunEvent[];
  readonly people: readonly Person[];
}

/** What the group imagined: both times, and only one of them. Their order says nothing, so it is not compared. */
export function FloorView({ of, first, now, people }: FloorViewProps) {
  const words = againWords();
  const { both, onlyFirst, onlyNow } = floorBeside(first, now);
  const turns = (list: readonly Contribution[]) => <Turns list={list} of={of} people={people} />;
  return (
    <>
      <div class="sides floor-sides">
        <div class="side">
          <h3>{words.saidBefore}</h3>
          {turns(onlyFirst)}
        </div>
        <div class="side">
          <h3>{words.saidNow}</h3>
          {turns(onlyNow)}
        </div>
      </div>
      {both.length > 0 && (
        <details>
          <summary>{words.saidBoth(both.length)}</summary>
          {turns(both)}
        </details>
      )}
    </>
  );
}

interface TurnsProps {
  readonly list: readonly Contribution[];
  readonly of: CaseId;
  readonly people: readonly Person[];
}

function Turns({ list, of, people }: TurnsProps) {
  if (list.length === 0) return <p class="meta">{againWords().noOtherTurns}</p>;
  return (
    <ul class="turns">
      {list.map(({ turn, entries }) => (
        <li key={turn.id}>
          {entries.map(entry => (
            <EntryView key={entry.at} entry={entry} of={of} people={people} />
          ))}
        </li>
      ))}
    </ul>
  );
}
