import { useId, useState } from 'preact/hooks';
import type { Person } from '#core/model/person.ts';
import type { Chose, Run } from '#core/model/run.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { LineView } from '#app/ui/LineView.tsx';
import { reviewWords } from '#app/ui/words/review.ts';
import { type CaseHere, type Followed, useRoad } from './road.ts';

interface RoadViewProps {
  readonly offer: Chose['passedOver'][number];
  /** The index of the choice in the log. */
  readonly at: number;
  readonly run: Run;
  readonly here: CaseHere;
  readonly people: readonly Person[];
}

/** A line that was there and was not taken, and on request where it might have gone. */
export function RoadView({ offer, at, run, here, people }: RoadViewProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const followed = useRoad(isOpen, here, run, at, offer.id);
  const words = reviewWords();
  return (
    <li class="other">
      <p class="other-line">
        <AuthorText text={offer.text} />
      </p>
      <button
        type="button"
        class="link-button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-describedby={`${id}-line`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.hideRoad : words.seeRoad}
      </button>
      <span id={`${id}-line`} hidden>
        {offer.text}
      </span>
      <div id={id} class="road" hidden={!isOpen}>
        {isOpen && <RoadTold followed={followed} people={people} />}
      </div>
    </li>
  );
}

function RoadTold({
  followed,
  people,
}: {
  readonly followed: Followed | undefined;
  readonly people: readonly Person[];
}) {
  const words = reviewWords();
  switch (followed?.kind) {
    case undefined:
      return <p class="meta">{words.roadComing}</p>;
    case 'none':
      return <p>{words.noRoad[followed.why]}</p>;
    case 'road': {
      const { lines, ends, edited } = followed.road;
      return (
        <>
          <p class="label">{words.roadLabel}</p>
          {lines.map((line, index) => (
            <LineView key={index} line={line} people={people} />
          ))}
          {ends && <p class="meta">{words.roadEnds}</p>}
          {edited && <p class="meta">{words.roadEdited}</p>}
        </>
      );
    }
  }
}
