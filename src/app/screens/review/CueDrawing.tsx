import type { CueMap } from '#core/review/cues.ts';
import { reviewWords } from '#app/ui/words/review.ts';
import { Legend } from './Legend.tsx';
import { Cell, ReplyMark, Signs } from './Marks.tsx';

interface CueDrawingProps {
  readonly map: CueMap;
  /** The replies that are looked at more closely, by where they stand in the log. */
  readonly looked: ReadonlySet<number>;
}

/** The conversation as a row of small drawings, one a reply, so that it breaks like a line of text on a phone. */
export function CueDrawing({ map: { replies, cues }, looked }: CueDrawingProps) {
  return (
    <>
      <figure class="map">
        <figcaption class="visually-hidden">{reviewWords().mapLabel}</figcaption>
        {[...replies, undefined].map((at, order) => {
          const here = cues.filter(cue => cue.order === order);
          const passed = here.filter(cue => !cue.answer).map(cue => cue.weight);
          const answered = here.filter(cue => cue.answer);
          const met = answered[0]?.met;
          if (at === undefined && passed.length === 0) return null;
          return (
            <Cell key={order}>
              <Signs weights={passed} isBetween />
              <Signs weights={answered.map(cue => cue.weight)} {...(met && { met })} />
              {at !== undefined && <ReplyMark isLooked={looked.has(at)} />}
            </Cell>
          );
        })}
      </figure>
      <Legend />
    </>
  );
}
