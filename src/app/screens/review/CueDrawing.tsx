import type { Cue, CueMap } from '#core/review/cues.ts';
import { reviewWords } from '#app/ui/words/review.ts';
import { Cell, CueMark, ReplyMark } from './Marks.tsx';

interface CueDrawingProps {
  readonly map: CueMap;
  /** The replies that are looked at more closely, by where they stand in the log. */
  readonly looked: ReadonlySet<number>;
}

/** The conversation as a row of small drawings, one a reply, so that it breaks like a line of text on a phone. */
export function CueDrawing({ map: { replies, cues }, looked }: CueDrawingProps) {
  const words = reviewWords();
  const unanswered = cues.filter(cue => cue.order === replies.length);
  return (
    <>
      <figure class="map">
        <figcaption class="visually-hidden">{words.mapLabel}</figcaption>
        {replies.map((at, order) => (
          <Cell key={at}>
            <Signs cues={cues.filter(cue => cue.order === order)} />
            <ReplyMark isLooked={looked.has(at)} />
          </Cell>
        ))}
        {unanswered.length > 0 && (
          <Cell>
            <Signs cues={unanswered} />
          </Cell>
        )}
      </figure>
      <Legend />
    </>
  );
}

const Signs = ({ cues }: { readonly cues: readonly Cue[] }) => (
  <>
    {cues.map(({ weight, met, answer }, index) => (
      <CueMark key={index} {...{ weight, index }} fate={answer ? met : 'gone-by'} of={cues.length} />
    ))}
  </>
);

function Legend() {
  const { legend, weight, met, yourReply, lookedAt, unanswered } = reviewWords();
  return (
    <details class="legend">
      <summary>{legend}</summary>
      <ul>
        <li>
          <Cell>
            <CueMark weight="cue" />
          </Cell>
          {weight.cue}
        </li>
        <li>
          <Cell>
            <CueMark weight="concern" />
          </Cell>
          {weight.concern}
        </li>
        <li>
          <Cell>
            <CueMark weight="cue" fate="met" />
            <ReplyMark isLooked={false} />
          </Cell>
          {met.met}
        </li>
        <li>
          <Cell>
            <CueMark weight="cue" fate="open" />
            <ReplyMark isLooked={false} />
          </Cell>
          {met.open}
        </li>
        <li>
          <Cell>
            <CueMark weight="cue" fate="gone-by" />
          </Cell>
          {unanswered}
        </li>
        <li>
          <Cell>
            <CueMark weight="cue" fate="missed" />
            <ReplyMark isLooked={false} />
          </Cell>
          {met.missed}
        </li>
        <li>
          <Cell>
            <ReplyMark isLooked={false} />
          </Cell>
          {yourReply}
        </li>
        <li>
          <Cell>
            <ReplyMark isLooked />
          </Cell>
          {lookedAt}
        </li>
      </ul>
    </details>
  );
}
