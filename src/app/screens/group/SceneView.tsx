import type { CaseId } from '#core/model/ids.ts';
import { type Line, whoseFace } from '#core/model/line.ts';
import type { Scene } from '#core/model/moments.ts';
import type { Face, Person } from '#core/model/person.ts';
import { LineView } from '#app/ui/LineView.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { Portrait } from '#app/ui/Portrait.tsx';
import { groupWords } from '#app/ui/words/group.ts';

interface SceneViewProps {
  readonly of: CaseId;
  readonly scene: Scene;
  readonly people: readonly Person[];
  /** How many rows of words there is room for; what came next gives way. */
  readonly rows?: number;
}

/** Letters in a row of the ring's middle, where it is narrowest. */
const LETTERS = 33;
const rowsOf = (line: Line): number => Math.ceil(line.text.length / LETTERS) + (line.how === 'said' ? 1 : 0);

/**
 * A moment brought back: what was said to the learner, what the learner did, what came next. Never what else
 * could have been said: that belongs to another room.
 */
export function SceneView({ of, scene, people, rows = Infinity }: SceneViewProps) {
  const before = leadUp(scene.before);
  const own = Math.ceil(scene.chose.offer.text.length / LETTERS) + 1;
  const left = rows - own - before.reduce((sum, line) => sum + rowsOf(line), 0);
  const after = fitting(whatCame(scene.after), left);
  const seen = before.map(line => whoseFace(line)).find(id => id !== undefined);
  const person = people.find(one => one.id === seen && one.seat === 'encounter');
  return (
    <aside class="moment" aria-label={groupWords().momentBack}>
      {person && (
        <div class="moment-face">
          <Portrait person={person} face={faceThen(scene.before, person)} of={of} silent />
        </div>
      )}
      {before.map((line, index) => (
        <LineView key={`before ${index}`} line={line} people={people} />
      ))}
      <OwnLine offer={scene.chose.offer} />
      {after.map((line, index) => (
        <LineView key={`after ${index}`} line={line} people={people} />
      ))}
    </aside>
  );
}

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

const fitting = (lines: readonly Line[], rows: number): readonly Line[] => {
  const [first, ...rest] = lines;
  if (!first || rowsOf(first) > rows) return [];
  return [first, ...fitting(rest, rows - rowsOf(first))];
};

/** How somebody looked when the learner answered. */
const faceThen = (lines: readonly Line[], { id }: Person): Face =>
  lines.findLast(line => line.face !== undefined && whoseFace(line) === id)?.face ?? 'neutral';
