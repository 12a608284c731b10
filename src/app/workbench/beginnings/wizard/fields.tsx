import { useId } from 'preact/hooks';
import { wizardWords } from '#app/ui/words/workbench/wizard.ts';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly example?: string;
  /** For more than a few words. */
  readonly long?: boolean;
}

/** One thing to be answered, with what somebody else answered below it. */
export function Field({ label, value, onText, example, long = false }: FieldProps) {
  const id = useId();
  const props = {
    id,
    value,
    autocomplete: 'off',
    'aria-describedby': example === undefined ? undefined : `${id}-example`,
  } as const;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {long ? (
        <textarea {...props} rows={2} onInput={event => onText(event.currentTarget.value)} />
      ) : (
        <input {...props} type="text" onInput={event => onText(event.currentTarget.value)} />
      )}
      {example !== undefined && (
        <span class="hint" id={`${id}-example`}>
          {wizardWords().example(example)}
        </span>
      )}
    </p>
  );
}

interface PickProps<Word extends string> {
  readonly label: string;
  readonly words: readonly Word[];
  readonly chosen: readonly Word[];
  readonly said: (word: Word) => string;
  readonly most: number;
  readonly onChosen: (chosen: readonly Word[]) => void;
}

/** A few words out of a list; once there are enough, the others wait. */
export function Pick<Word extends string>({ label, words, chosen, said, most, onChosen }: PickProps<Word>) {
  const isFull = chosen.length >= most;
  return (
    <fieldset class="pick">
      <legend>{label}</legend>
      {words.map(word => {
        const isChosen = chosen.includes(word);
        return (
          <label key={word}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={() => onChosen(isChosen ? chosen.filter(one => one !== word) : [...chosen, word])}
            />
            {said(word)}
          </label>
        );
      })}
      {isFull && most < words.length && <p class="hint">{wizardWords().about.enough(most)}</p>}
    </fieldset>
  );
}

interface SelectProps<Word extends string> {
  readonly label: string;
  readonly value: string;
  readonly words: readonly Word[];
  readonly said?: (word: Word) => string;
  /** What stands for nothing chosen; without it, something always is. */
  readonly none?: string;
  readonly isOff?: boolean;
  readonly onWord: (word: Word | '') => void;
}

export function Select<Word extends string>({
  label,
  value,
  words,
  said = word => word,
  none,
  isOff = false,
  onWord,
}: SelectProps<Word>) {
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={isOff}
        onChange={event => onWord(words.find(word => word === event.currentTarget.value) ?? '')}
      >
        {none !== undefined && <option value="">{none}</option>}
        {words.map(word => (
          <option key={word} value={word}>
            {said(word)}
          </option>
        ))}
      </select>
    </p>
  );
}
