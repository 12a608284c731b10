import { useState } from 'preact/hooks';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Worth } from '#core/story/inside.ts';

interface WorthFieldProps {
  readonly label: string;
  readonly worth: Worth;
  /** Of a list, all that it may hold. */
  readonly items: readonly string[] | undefined;
  readonly onSet: (worth: Worth) => void;
}

/** One value, asked for by its kind. It is set when it has been written, not while it is. */
export function WorthField({ label, worth, items, onSet }: WorthFieldProps) {
  const w = tryoutWords().inside;
  // What is told anew meanwhile must not write over what somebody has begun to write.
  const [typed, setTyped] = useState<string>();
  if (typeof worth === 'object')
    return (
      <fieldset class="try-items">
        <legend class="visually-hidden">{label}</legend>
        {(items ?? []).map(item => (
          <label key={item} class="check">
            <input
              type="checkbox"
              checked={worth.includes(item)}
              onChange={event => {
                const others = worth.filter(one => one !== item);
                onSet(event.currentTarget.checked ? [...others, item] : others);
              }}
            />
            {item.slice(item.indexOf('.') + 1)}
          </label>
        ))}
      </fieldset>
    );
  if (typeof worth === 'boolean')
    return (
      <select
        aria-label={label}
        value={String(worth)}
        onChange={event => onSet(event.currentTarget.value === 'true')}
      >
        <option value="true">{w.yes}</option>
        <option value="false">{w.no}</option>
      </select>
    );
  if (typeof worth === 'number')
    return (
      <input
        type="number"
        step="any"
        aria-label={label}
        value={typed ?? worth}
        onInput={event => setTyped(event.currentTarget.value)}
        onChange={event => {
          const number = event.currentTarget.valueAsNumber;
          setTyped(undefined);
          if (Number.isFinite(number)) onSet(number);
        }}
      />
    );
  return (
    <input
      type="text"
      aria-label={label}
      value={typed ?? worth}
      onInput={event => setTyped(event.currentTarget.value)}
      onChange={event => {
        setTyped(undefined);
        onSet(event.currentTarget.value);
      }}
    />
  );
}
