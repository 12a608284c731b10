import type { Line } from '#core/model/line.ts';
import type { Scene } from '#core/model/moments.ts';
import type { Person } from '#core/model/person.ts';
import { LineView } from './LineView.tsx';
import { OwnLine } from './OwnLine.tsx';
import { groupWords } from './words/group.ts';

interface SceneViewProps {
  readonly scene: Scene;
  readonly people: readonly Person[];
}

/**
 * A moment brought back: what was said to the learner, what the learner did, what came next. Never what else
 * could have been said: that belongs to another room.
 */
export const SceneView = ({ scene, people }: SceneViewProps) => (
  <aside class="moment" aria-label={groupWords().momentBack}>
    {leadUp(scene.before).map((line, index) => (
      <LineView key={`before ${index}`} line={line} people={people} />
    ))}
    <OwnLine offer={scene.chose.offer} />
    {whatCame(scene.after).map((line, index) => (
      <LineView key={`after ${index}`} line={line} people={people} />
    ))}
  </aside>
);

/** The last thing said to the learner; where nothing was said, the last thing seen. */
const leadUp = (lines: readonly Line[]): readonly Line[] => {
  const said = lines.findLast(line => line.how === 'said') ?? lines.at(-1);
  return said ? [said] : [];
};

/** What came next, up to the first words of it. */
const whatCame = (lines: readonly Line[]): readonly Line[] => {
  const first = lines.findIndex(line => line.how === 'said');
  return lines.slice(0, first === 0 || first === 1 ? first + 1 : 1);
};
