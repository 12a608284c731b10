import type { Person } from '#core/model/person.ts';
import type { Run } from '#core/model/run.ts';
import { STAGES, type Stage } from '#core/model/stage.ts';
import { stageReached } from '#core/model/transcript.ts';
import { besideOf, type PartBeside } from '#core/review/beside.ts';
import { whereIs } from '#app/run/where-is.ts';
import { useAddress } from '#app/ui/place.ts';
import { againWords } from '#app/ui/words/again.ts';
import { t } from '#app/ui/words/words.ts';
import { FloorView } from './FloorView.tsx';
import { isTail, PassageView, type Reach } from './PassageView.tsx';

interface PairProps {
  readonly first: Run;
  readonly now: Run;
  readonly people: readonly Person[];
}

const COUNT = STAGES.length;
const reached = ({ events }: Run): number => {
  const at = stageReached(events);
  return at === 'closed' ? COUNT : STAGES.indexOf(at);
};

/** What was said in both runs, part by part. What only one of them has come to is left to that one. */
export function Pair({ first, now, people }: PairProps) {
  const { to } = useAddress();
  const words = againWords();
  const [then, here] = [reached(first), reached(now)];
  const both = Math.min(then, here);
  const parts = besideOf(first.events, now.events).filter(({ stage }) => STAGES.indexOf(stage) <= both);
  const place = (stage: Stage): Reach => ({
    first: then > STAGES.indexOf(stage),
    now: here > STAGES.indexOf(stage),
  });
  const isAlike = parts.every(({ stage, passages }) =>
    passages.every(
      (passage, at) =>
        passage.kind === 'alike' || (at === passages.length - 1 && isTail(passage, place(stage))),
    ),
  );
  return (
    <>
      {isAlike && <p>{words.allAlike}</p>}
      {parts.map(part => (
        <section key={part.stage} class="part" aria-labelledby={`part-${part.stage}`}>
          <h2 id={`part-${part.stage}`}>{t.stage[part.stage]}</h2>
          <PassageList part={part} of={now.case} people={people} reach={place(part.stage)} />
          {part.stage === 'floor' && (
            <FloorView of={now.case} first={first.events} now={now.events} people={people} />
          )}
        </section>
      ))}
      {then === 0 && here > 0 && <p class="not-at-group">{words.firstNotAtGroup}</p>}
      {here === 0 && then > 0 && <p class="not-at-group">{words.lookNotAtGroup}</p>}
      {here < COUNT && (
        <p>
          <a class="button" href={to(whereIs(now))}>
            {words.goOnWith}
          </a>
        </p>
      )}
    </>
  );
}

interface PassageListProps {
  readonly part: PartBeside;
  readonly of: Run['case'];
  readonly people: readonly Person[];
  readonly reach: Reach;
}

const PassageList = ({ part: { passages }, of, people, reach }: PassageListProps) => (
  <ol class="passages">
    {passages.map((passage, at) => (
      <PassageView
        key={at}
        passage={passage}
        of={of}
        people={people}
        isFirst={at === 0}
        isLast={at === passages.length - 1}
        reach={reach}
      />
    ))}
  </ol>
);
