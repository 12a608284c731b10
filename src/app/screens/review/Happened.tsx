import type { NamedMoment } from '#core/model/case.ts';
import type { MomentId } from '#core/model/ids.ts';
import type { Person } from '#core/model/person.ts';
import type { Run } from '#core/model/run.ts';
import { arcOf } from '#core/review/arc.ts';
import { cueMapOf } from '#core/review/cues.ts';
import { reviewWords } from '#app/ui/words/review.ts';
import { CueDrawing } from './CueDrawing.tsx';
import { CueTable } from './CueTable.tsx';
import { listed } from './listed.ts';

interface HappenedProps {
  readonly run: Run;
  readonly moments: readonly NamedMoment[];
  readonly people: readonly Person[];
  readonly looked: ReadonlySet<number>;
}

/** What happened, from the log: the moments it came through, and when something was let be seen. */
export function Happened({ run, moments, people, looked }: HappenedProps) {
  const words = reviewWords();
  const map = cueMapOf(run);
  const nameOf = (id: MomentId) => moments.find(moment => moment.id === id)?.name ?? [];
  const arc = arcOf(run);
  const [began, ended] = [arc.began ?? [], arc.ended ?? []].flat().flatMap(nameOf);
  const brought = arc.brought.flatMap(nameOf);
  return (
    <>
      {began !== undefined && ended !== undefined && (
        <p>
          {words.arc(began, ended)} {brought.length > 0 && words.brought(listed(brought.map(words.quoted)))}
        </p>
      )}
      {map.cues.length === 0 ? (
        <p>{words.noCues}</p>
      ) : (
        <>
          <p>{words.mapIntro}</p>
          <CueDrawing map={map} looked={looked} />
          <CueTable cues={map.cues} people={people} />
        </>
      )}
    </>
  );
}
