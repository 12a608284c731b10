import { useState } from 'preact/hooks';
import { groupWords } from '#app/ui/words/group.ts';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import { LEAVINGS, type Leaving } from '#core/model/run.ts';

interface CheckOutProps {
  readonly onLeave: (how: Leaving) => void;
  readonly onAgain: () => void;
  readonly onGroup: () => void;
}

/** The last question that a learner is asked, and the ways back for whoever only tries it. */
export function CheckOut({ onLeave, onAgain, onGroup }: CheckOutProps) {
  const w = tryoutWords();
  const [how, setHow] = useState<Leaving>();
  return (
    <div class="after">
      <h3>{w.checkOut}</h3>
      <fieldset class="leavings">
        <legend class="visually-hidden">{w.checkOut}</legend>
        {LEAVINGS.map(leaving => (
          <button
            key={leaving}
            type="button"
            class="leaving"
            aria-pressed={how === leaving}
            onClick={() => {
              setHow(leaving);
              onLeave(leaving);
            }}
          >
            {groupWords().leaving[leaving]}
          </button>
        ))}
      </fieldset>
      {how && (
        <p class={how === 'not-all-right' ? 'left-words support' : 'left-words'}>
          {groupWords().leftWords[how]}
        </p>
      )}
      <p class="row">
        <button type="button" class="button" onClick={onAgain}>
          {w.again}
        </button>
        <button type="button" class="quiet-button" onClick={onGroup}>
          {w.toGroup}
        </button>
      </p>
    </div>
  );
}
