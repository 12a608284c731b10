import type { Person } from '#core/model/person.ts';
import type { Cue } from '#core/review/cues.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { nameOf } from '#app/ui/LineView.tsx';
import { reviewWords } from '#app/ui/words/review.ts';

interface CueTableProps {
  readonly cues: readonly Cue[];
  readonly people: readonly Person[];
}

/** The drawing in words: what was let be seen, what was said next, and what became of the room. */
export function CueTable({ cues, people }: CueTableProps) {
  const words = reviewWords();
  return (
    <details>
      <summary>{words.table}</summary>
      <table class="cues">
        <thead>
          <tr>
            <th scope="col">{words.theyHead}</th>
            <th scope="col">{words.youHead}</th>
          </tr>
        </thead>
        <tbody>
          {cues.map(({ line, weight, from, answer, met }, index) => (
            <tr key={index}>
              <th scope="row">
                <span class="label">
                  {from !== undefined && `${nameOf(people, from)}, `}
                  {words.weight[weight]}
                </span>
                <AuthorText text={line.text} />
              </th>
              <td>
                <span class="label">{answer ? words.met[met] : words.unanswered}</span>
                {answer && <AuthorText text={answer.reply.text} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
