import { useEffect, useState } from 'preact/hooks';
import type { Doors } from '#app/run/doors.ts';
import { Conversation } from '#app/screens/encounter/Conversation.tsx';
import { GroupMeeting } from '#app/screens/group/GroupMeeting.tsx';
import { directionOf } from '#app/ui/words/direction.ts';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Shown } from '#core/workbench/try-shown.ts';
import { CheckOut } from './CheckOut.tsx';
import type { Wish } from './protocol.ts';
import type { TriedRun } from './tried-run.ts';
import '#app/ui/script.css';
import '#app/screens/encounter/encounter.css';
import '#app/screens/group/group.css';
import '#app/screens/after/after.css';

interface SceneProps {
  readonly shown: Shown;
  readonly run: TriedRun;
  readonly doors: Doors;
  readonly announce: (text: string) => void;
  readonly ask: (wish: Wish) => void;
}

/** The learner's own screens, one after the other. */
export function Scene({ shown, run, doors, announce, ask }: SceneProps) {
  const [isLeaving, setLeaving] = useState(false);
  const { about, beat, events, steps } = shown;
  const isInGroup = beat.stage !== 'encounter';
  const isOver = beat.whose === 'nobody' && !shown.halt;
  useEffect(() => {
    if (!isOver) setLeaving(false);
  }, [isOver]);
  const { language } = about;
  return (
    <div
      class={sceneClass(isInGroup, beat.whose === 'nobody', about.people.length === 0)}
      lang={language}
      dir={directionOf(language)}
    >
      {isInGroup && isLeaving ? (
        <CheckOut
          onLeave={how => run.record({ kind: 'checked-out', how })}
          onAgain={() => ask({ kind: 'back', to: 0 })}
          onGroup={() => ask({ kind: 'back', to: doorIn(events, steps.length) })}
        />
      ) : isInGroup ? (
        <GroupMeeting
          about={about}
          run={run}
          doors={doors}
          announce={announce}
          onOver={() => setLeaving(true)}
          isNarrow
        />
      ) : (
        <>
          <Conversation about={about} run={run} doors={doors} announce={announce} onDoor={() => {}} />
          {isOver && (
            <Over
              words={overWords(shown)}
              hasSteps={steps.length > 0}
              onAgain={() => ask({ kind: 'back', to: 0 })}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Where nothing can be chosen any more, and where nobody is drawn, the places for it are not kept. */
const sceneClass = (isInGroup: boolean, isOver: boolean, isEmpty: boolean): string =>
  [
    'try-scene',
    isInGroup ? 'group' : 'encounter',
    ...(isOver ? ['is-over'] : []),
    ...(isEmpty ? ['is-empty'] : []),
  ].join(' ');

/** How many steps lead up to the group; all of them where none does. */
function doorIn(events: Shown['events'], steps: number): number {
  const taken = events.filter(event => event.kind === 'chose' || event.kind === 'spoke');
  const door = taken.findIndex(event => event.kind === 'chose' && event.offer.kind === 'door');
  return door < 0 ? steps : door + 1;
}

function overWords({ isCase, events, steps }: Shown): string {
  const w = tryoutWords();
  if (events.length === 0 && steps.length === 0) return w.empty;
  return isCase ? w.overInTalk : w.over;
}

interface OverProps {
  readonly words: string;
  readonly hasSteps: boolean;
  readonly onAgain: () => void;
}

const Over = ({ words, hasSteps, onAgain }: OverProps) => (
  <p class="row try-over">
    <span class="meta">{words}</span>
    {hasSteps && (
      <button type="button" class="button" onClick={onAgain}>
        {tryoutWords().again}
      </button>
    )}
  </p>
);
