import type { Matrix, MatrixRow, MatrixTurn } from '#core/workbench/matrix.ts';
import { LANES } from '#core/model/offer.ts';
import { calledOf, type Person } from '#core/model/person.ts';
import type { Place } from '#core/story/places.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { matrixWords } from '#app/ui/words/workbench/matrix.ts';

interface TablesProps {
  readonly matrix: Matrix;
  readonly people: readonly Person[];
  readonly onGo: (place: Place) => void;
}

type AnyTurn = Omit<MatrixTurn, 'offered' | 'said'> & Partial<Pick<MatrixTurn, 'offered' | 'said'>>;

/** One table for each moment: its replies against the shoes that the group can stand in. */
export function MatrixTables({ matrix, people, onGo }: TablesProps) {
  const w = matrixWords();
  const own = { people, onGo };
  const endings = matrix.endings.filter(({ turns }) => turns.length > 0);
  return (
    <>
      {matrix.parts.map(part => (
        <details key={part.moment} open>
          <summary>{part.moment === '' ? w.noMoment : w.moment(part.name)}</summary>
          <table>
            <Head first={w.reply} />
            <tbody>
              {part.rows.map(row => (
                <tr key={row.id}>
                  <th scope="row">
                    <button type="button" class="link-button" onClick={() => onGo(row)}>
                      <AuthorText text={row.text} />
                    </button>
                  </th>
                  <Cells turns={row.turns} row={row} {...own} />
                </tr>
              ))}
              {part.turns.length > 0 && (
                <tr>
                  <th scope="row">{w.ofMoment}</th>
                  <Cells turns={part.turns} {...own} />
                </tr>
              )}
            </tbody>
          </table>
        </details>
      ))}
      {endings.length > 0 && (
        <details open>
          <summary>{w.endings}</summary>
          <table>
            <Head first={w.ending} />
            <tbody>
              {endings.map(({ name, turns }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <Cells turns={turns} {...own} />
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}

function Head({ first }: { readonly first: string }) {
  const w = matrixWords();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {LANES.map(lane => (
          <th key={lane} scope="col">
            {w.column[lane]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellsProps extends Pick<TablesProps, 'people' | 'onGo'> {
  readonly turns: readonly AnyTurn[];
  readonly row?: MatrixRow;
}

const Cells = ({ turns, ...own }: CellsProps) => (
  <>
    {LANES.map(lane => (
      <Cell key={lane} lane={lane} turns={turns.filter(turn => turn.lane === lane)} {...own} />
    ))}
  </>
);

function Cell({ turns, row, people, onGo, lane }: CellsProps & { readonly lane: (typeof LANES)[number] }) {
  const w = matrixWords();
  const called = (id: string) => calledOf(people.find(person => person.id === id)?.name ?? id);
  return (
    <td class={turns.length === 0 ? 'empty' : undefined}>
      {turns.length > 0 && (
        <span class="lane" aria-hidden="true">
          {w.lane[lane]}
        </span>
      )}
      {turns.map(turn => (
        <span key={turn.id} class="turn">
          <button type="button" class="link-button" title={turn.id} onClick={() => onGo(turn)}>
            {called(turn.peer)}
            <span class="visually-hidden"> {turn.id}</span>
          </button>
          {row && row.runs > 0 && turn.said !== undefined && (
            <>
              {' '}
              <span class="meta" aria-hidden="true">
                {turn.said === 0 ? w.never : w.share(Math.round((100 * turn.said) / row.runs))}
              </span>
              <span class="visually-hidden">{w.shareLong(turn.said, row.runs)}</span>
            </>
          )}
        </span>
      ))}
    </td>
  );
}
