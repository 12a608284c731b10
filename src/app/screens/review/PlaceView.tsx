import { useId } from 'preact/hooks';
import type { Line } from '#core/model/line.ts';
import type { Person } from '#core/model/person.ts';
import type { Run } from '#core/model/run.ts';
import type { Place } from '#core/review/places.ts';
import { TryAgain } from '#app/run/TryAgain.tsx';
import type { SecondLook } from '#app/run/use-second-look.ts';
import { LineView } from '#app/ui/LineView.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { OwnText } from '#app/ui/OwnText.tsx';
import { reviewWords } from '#app/ui/words/review.ts';
import { listed } from './listed.ts';
import { MovesView } from './MovesView.tsx';
import type { CaseHere } from './road.ts';
import { RoadView } from './RoadView.tsx';

interface PlaceViewProps {
  readonly place: Place;
  /** The moment's name, as the learner would tell it; none where the case is not there. */
  readonly moment: string | undefined;
  readonly run: Run;
  readonly here: CaseHere;
  readonly people: readonly Person[];
  readonly look: SecondLook;
}

/** Enough to know where one is; the whole of it stands in the transcript. */
const LINES_BEFORE = 4;

/** One reply, looked at: what stood before it, what it was, what came of it, its names, and the lines beside it. */
export function PlaceView({ place, moment, run, here, people, look }: PlaceViewProps) {
  const id = useId();
  const words = reviewWords();
  const { kind, at, reply, before, after, next, noted, cue, passedOver, reasons } = place;
  // Where the next moment began at once, its first lines are what came.
  const came = after.length > 0 ? after : next;
  const draw = (line: Line, index: number) => <LineView key={index} line={line} people={people} />;
  const from = Math.min(before.length - LINES_BEFORE, cue ? before.indexOf(cue) : before.length);
  return (
    <section class="place" aria-labelledby={id}>
      <h3 id={id}>{words.place[kind]}</h3>
      {moment !== undefined && <p class="meta">{words.when(moment)}</p>}
      <div class="scene">
        {before.slice(Math.max(0, from)).map(draw)}
        {noted === undefined ? (
          <OwnLine offer={reply} />
        ) : (
          <div class="beside">
            <OwnText label={words.youWrote} text={noted} />
            <div>
              <p class="label">{words.youChose}</p>
              <OwnLine offer={reply} />
            </div>
          </div>
        )}
        <p class="label came-next">{words.cameNext}</p>
        {came.length === 0 ? <p class="meta">{words.nothingNext}</p> : came.map(draw)}
      </div>
      <p>{words.because(listed(reasons.map(reason => words.reason[reason])))}</p>
      <p class="wondering">{words.wondering}</p>
      <details>
        <summary>{words.movesTitle}</summary>
        <MovesView moves={reply.moves} />
      </details>
      <h4>{words.othersTitle}</h4>
      <ul class="others">
        {passedOver.map(offer => (
          <RoadView key={offer.id} {...{ offer, at, run, here, people }} />
        ))}
      </ul>
      <TryAgain look={look} run={run} at={at} of={reply.text} />
    </section>
  );
}
