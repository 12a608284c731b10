import type { ComponentChildren } from 'preact';
import { MEETINGS } from '#core/review/cues.ts';
import { WEIGHTS } from '#core/model/line.ts';
import { reviewWords } from '#app/ui/words/review.ts';
import { Cell, ReplyMark, Signs } from './Marks.tsx';

/** What each sign of the map means. */
export function Legend() {
  const words = reviewWords();
  return (
    <details class="legend">
      <summary>{words.legend}</summary>
      <ul>
        {WEIGHTS.map(weight => (
          <Row key={weight} said={words.weight[weight]} isBare>
            <Signs weights={[weight]} />
          </Row>
        ))}
        <Row said={words.yourReply}>
          <ReplyMark />
        </Row>
        <Row said={words.lookedAt}>
          <ReplyMark isLooked />
        </Row>
        {MEETINGS.map(met => (
          <Row key={met} said={words.met[met]}>
            <Signs weights={['cue']} met={met} />
            <ReplyMark />
          </Row>
        ))}
        <Row said={words.unanswered}>
          <Signs weights={['cue']} isBetween />
          <ReplyMark />
        </Row>
      </ul>
    </details>
  );
}

interface RowProps {
  readonly said: string;
  readonly isBare?: boolean;
  readonly children: ComponentChildren;
}

const Row = ({ said, children, isBare = false }: RowProps) => (
  <li>
    <Cell isBare={isBare}>{children}</Cell> {said}
  </li>
);
