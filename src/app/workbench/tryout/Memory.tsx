import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Setting } from '#core/workbench/trial.ts';
import type { VariableNow, VisitsNow } from '#core/workbench/try-shown.ts';
import { WorthField } from './WorthField.tsx';

interface MemoryProps {
  readonly variables: readonly VariableNow[];
  readonly visits: readonly VisitsNow[];
  readonly canSetVisits: boolean;
  readonly onSet: (setting: Setting) => void;
}

/** From so many names on they can be searched. */
const MANY = 12;

/** What ink remembers, to be seen and set: variables, and how often each knot and each label was come to. */
export function Memory({ variables, visits, canSetVisits, onSet }: MemoryProps) {
  const w = tryoutWords().inside;
  const [wanted, setWanted] = useState('');
  const fits = ({ name }: { readonly name: string }) => name.toLowerCase().includes(wanted.toLowerCase());
  return (
    <>
      {variables.length + visits.length > MANY && (
        <label class="try-find">
          <span class="label">{w.find}</span>
          <input type="search" value={wanted} onInput={event => setWanted(event.currentTarget.value)} />
        </label>
      )}
      {variables.length === 0 ? (
        <p class="meta">{w.noVariables}</p>
      ) : (
        <Table caption={w.variables}>
          {variables.filter(fits).map(one => (
            <Row key={one.name} name={one.name} hasChanged={one.hasChanged}>
              <WorthField
                label={w.valueOf(one.name)}
                worth={one.worth}
                items={one.items}
                onSet={worth => onSet({ kind: 'variable', name: one.name, worth })}
              />
            </Row>
          ))}
        </Table>
      )}
      {visits.length > 0 && (
        <details class="try-part">
          <summary>{w.visits}</summary>
          {!canSetVisits && <p class="meta">{w.notSet}</p>}
          <Table caption={w.visits}>
            {visits.filter(fits).map(one => (
              <Row key={one.name} name={one.name} hasChanged={one.hasChanged}>
                {canSetVisits ? (
                  <input
                    type="number"
                    min="0"
                    step="1"
                    aria-label={w.timesOf(one.name)}
                    value={one.times}
                    onChange={event => {
                      const times = event.currentTarget.valueAsNumber;
                      if (Number.isInteger(times) && times >= 0)
                        onSet({ kind: 'visits', name: one.name, times });
                      else event.currentTarget.value = String(one.times);
                    }}
                  />
                ) : (
                  one.times
                )}
              </Row>
            ))}
          </Table>
        </details>
      )}
    </>
  );
}

interface TableProps {
  readonly caption: string;
  readonly children: ComponentChildren;
}

const Table = ({ caption, children }: TableProps) => (
  <table class="try-table">
    <caption class="visually-hidden">{caption}</caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">{tryoutWords().inside.name}</th>
        <th scope="col">{tryoutWords().inside.value}</th>
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

interface RowProps {
  readonly name: string;
  readonly hasChanged: boolean;
  readonly children: ComponentChildren;
}

const Row = ({ name, hasChanged, children }: RowProps) => (
  <tr>
    <th scope="row">
      {name} {hasChanged && <span class="try-changed">{tryoutWords().inside.changed}</span>}
    </th>
    <td>{children}</td>
  </tr>
);
