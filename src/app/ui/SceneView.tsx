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
    {scene.before.slice(-2).map((line, index) => (
      <LineView key={`before ${index}`} line={line} people={people} />
    ))}
    <OwnLine offer={scene.chose.offer} />
    {scene.after.slice(0, 2).map((line, index) => (
      <LineView key={`after ${index}`} line={line} people={people} />
    ))}
  </aside>
);
