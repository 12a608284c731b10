import { useState } from 'preact/hooks';
import type { MatrixRow } from '#core/workbench/matrix.ts';
import type { Place } from '#core/story/places.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { matrixWords } from '#app/ui/words/workbench/matrix.ts';
import type { PaneProps } from '../doors.ts';
import { MatrixTables } from './MatrixTables.tsx';
import type { Rehearser } from './rehearser.ts';
import { TurnForm } from './TurnForm.tsx';
import { useMatrix } from './use-matrix.ts';
import './matrix.css';

interface MatrixProps extends PaneProps {
  readonly rehearser: Rehearser;
}

/** What the group has to say about each reply; first those about which it has nothing. */
export function MatrixView({ desk, announce, onText, rehearser }: MatrixProps) {
  const w = matrixWords();
  const matrix = useMatrix(desk, rehearser);
  const [writingFor, setWritingFor] = useState<string>();
  const [said, setSaid] = useState('');
  const about = desk.reading.value?.about;
  if (!matrix || !about) return <p class="meta">{w.waiting}</p>;
  const goTo = (place: Place): void => {
    desk.goTo(place);
    onText();
  };
  const onWritten = (id: string, place: Place): void => {
    setWritingFor(undefined);
    setSaid(w.form.written(id));
    announce(w.form.written(id));
    goTo(place);
  };
  const isEmpty = matrix.parts.length === 0;
  return (
    <div class="matrix">
      <h2 class="visually-hidden">{w.title}</h2>
      <p class="meta">{isEmpty ? w.none : w.intro}</p>
      {!isEmpty && !desk.combed.value?.held && <p class="meta">{w.notMet}</p>}
      {said !== '' && <p class="meta">{said}</p>}
      {!isEmpty && (
        <section class="gaps">
          <h3>{w.gaps}</h3>
          {matrix.gaps.length === 0 ? <p>{w.noGaps}</p> : <p class="meta">{w.gapsHint}</p>}
          <ul>
            {matrix.gaps.map(row => (
              <li key={row.id}>
                <Gap row={row} onGo={goTo} />
                {writingFor === row.id ? (
                  <TurnForm
                    row={row}
                    about={about}
                    desk={desk}
                    rehearser={rehearser}
                    announce={announce}
                    onWritten={onWritten}
                    onCancel={() => setWritingFor(undefined)}
                  />
                ) : (
                  <button
                    type="button"
                    class="quiet-button"
                    aria-label={w.writeFor(row.text)}
                    onClick={() => setWritingFor(row.id)}
                  >
                    {w.write}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <MatrixTables matrix={matrix} people={about.people} onGo={goTo} />
    </div>
  );
}

const Gap = ({ row, onGo }: { readonly row: MatrixRow; readonly onGo: (place: Place) => void }) => (
  <p>
    <button type="button" class="link-button" onClick={() => onGo(row)}>
      <AuthorText text={row.text} />
    </button>
  </p>
);
