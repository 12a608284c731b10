import type { NamedMoment } from '#core/model/case.ts';
import type { Person } from '#core/model/person.ts';
import type { Run } from '#core/model/run.ts';
import { type Turnings, turningsOf } from '#core/review/turnings.ts';
import { LineView } from '#app/ui/LineView.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { againWords } from '#app/ui/words/again.ts';
import { t } from '#app/ui/words/words.ts';
import { TryAgain } from './TryAgain.tsx';
import type { SecondLook } from './use-second-look.ts';
import '#app/ui/script.css';
import './turnings.css';

interface TurningsListProps {
  readonly run: Run;
  readonly people: readonly Person[];
  readonly moments: readonly NamedMoment[];
  readonly look: SecondLook;
}

/** Where a run could have gone another way: the last words before each choice, the choice, and the way back to it. */
export function TurningsList({ run, people, moments, look }: TurningsListProps) {
  return (
    <ol class="turnings">
      {turningsOf(run.events).map(group => (
        <li key={group.turnings[0]?.at}>
          <h3>{nameOf(group, moments)}</h3>
          <ol>
            {group.turnings.map(({ at, before, offer }) => (
              <li key={at} class="turning">
                {before && <LineView line={before} people={people} />}
                {offer.kind === 'pick' && offer.write !== undefined ? (
                  <p class="line said by-you">{t.yourOwnWords}</p>
                ) : (
                  <OwnLine offer={offer} />
                )}
                <TryAgain look={look} run={run} at={at} of={offer.text} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function nameOf({ stage, moment }: Turnings, moments: readonly NamedMoment[]): string {
  if (stage !== 'encounter') return t.stage[stage];
  if (moment === undefined) return againWords().atFirst;
  const name = moments.find(one => one.id === moment)?.name;
  return name === undefined ? t.stage.encounter : againWords().inMoment(name);
}
