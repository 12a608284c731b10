import type { CaseId } from '#core/model/ids.ts';
import type { Person } from '#core/model/person.ts';
import { type Scene, sceneFor } from '#core/model/moments.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { LineView } from '#app/ui/LineView.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { OwnText } from '#app/ui/OwnText.tsx';
import { groupWords } from '#app/ui/words/group.ts';
import { t } from '#app/ui/words/words.ts';
import type { Contribution } from './meeting.ts';
import { SceneView } from './SceneView.tsx';
import '#app/ui/details.css';

interface ContributionViewProps {
  readonly of: CaseId;
  readonly contribution: Contribution;
  readonly people: readonly Person[];
  readonly scenes: readonly Scene[];
  readonly isNewest: boolean;
  /** The moment stands in the middle of the ring, so it is not told here as well. */
  readonly isSceneElsewhere: boolean;
  readonly mayStar: boolean;
  readonly onStar: (event: number, on: boolean) => void;
}

/** One contribution to the meeting, with the moment it is about beside it. */
export function ContributionView({
  of,
  contribution,
  people,
  scenes,
  isNewest,
  isSceneElsewhere,
  mayStar,
  onStar,
}: ContributionViewProps) {
  const { head, turn, lines } = contribution;
  const scene = turn?.kind === 'turn' ? sceneFor(scenes, turn) : undefined;
  return (
    <section class={isNewest ? 'contribution newest' : 'contribution'}>
      {head && <HeadView head={head} />}
      {lines.map(({ at, line, starred }) => (
        <div key={at} class="spoken">
          <LineView line={line} people={people} />
          {mayStar && line.how === 'said' && (
            <button
              type="button"
              class="star"
              aria-pressed={starred}
              title={starred ? groupWords().unstar : groupWords().star}
              onClick={() => onStar(at, !starred)}
            >
              <span class="visually-hidden">{groupWords().star}</span>
              <Icon name="bookmark" />
            </button>
          )}
        </div>
      ))}
      {scene && lines.length > 0 && !isSceneElsewhere && (
        <details class="moment-back" open={isNewest}>
          <summary>{groupWords().momentBack}</summary>
          <SceneView of={of} scene={scene} people={people} />
        </details>
      )}
    </section>
  );
}

function HeadView({ head }: { readonly head: NonNullable<Contribution['head']> }) {
  switch (head.kind) {
    case 'chose':
      return <OwnLine offer={head.offer} />;
    case 'wrote':
      return <OwnText label={t.yourOwnWords} text={head.text} />;
    case 'noted':
      return <OwnText label={t.yourNote} text={head.text} />;
    case 'reworded':
      return <p class="meta">{t.caseEdited}</p>;
  }
}
