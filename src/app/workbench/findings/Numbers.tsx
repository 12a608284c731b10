import type { Share } from '#core/check/coverage.ts';
import type { Combed } from '#core/workbench/combing.ts';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import type { Place } from '#core/story/places.ts';

interface NumbersProps {
  readonly combed: Combed;
  readonly onPlace: (place: Place) => void;
}

/** How large the case is, and which of its replies and turns no run met. */
export function Numbers({ combed, onPlace }: NumbersProps) {
  const w = findingsWords();
  const { counts, coverage } = combed;
  if (!counts) return null;
  const [fewest, middle, most] = counts.choices;
  const endings = Object.entries(counts.endings);
  const facts: readonly (readonly [string, string])[] = [
    [w.repliesCount, w.number(counts.replies)],
    [w.turnsCount, w.number(counts.turns)],
    [w.wordsCount, w.number(counts.words)],
    [w.waysCount, w.number(counts.walks)],
    [w.choicesCount, w.choicesOn(fewest, middle, most)],
  ];
  return (
    <details class="numbers">
      <summary>{w.counts}</summary>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {endings.length > 0 && (
          <div>
            <dt>{w.endingsCount}</dt>
            {endings.map(([name, runs]) => (
              <dd key={name}>{w.endingIn(name, runs)}</dd>
            ))}
          </div>
        )}
        {coverage && <Unmet name={w.unmetReplies} shares={coverage.replies} onPlace={onPlace} />}
        {coverage && <Unmet name={w.unmetTurns} shares={coverage.turns} onPlace={onPlace} />}
      </dl>
    </details>
  );
}

interface UnmetProps {
  readonly name: string;
  readonly shares: readonly Share[];
  readonly onPlace: (place: Place) => void;
}

function Unmet({ name, shares, onPlace }: UnmetProps) {
  const unmet = shares.filter(share => share.met === 0);
  return (
    <div>
      <dt>{name}</dt>
      {unmet.length === 0 && <dd>{findingsWords().none}</dd>}
      {unmet.map(share => (
        <dd key={`${share.file}:${share.line}`}>
          <button type="button" class="link-button" onClick={() => onPlace(share)}>
            {share.name}
          </button>
        </dd>
      ))}
    </div>
  );
}
