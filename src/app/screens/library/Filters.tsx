import { useEffect, useState } from 'preact/hooks';
import { type Aim, isAim } from '#core/model/aim.ts';
import { isSituation, type Situation } from '#core/model/situation.ts';
import { isLength, LENGTHS, type Wanted } from '#core/model/wanted.ts';
import { libraryWords } from '#app/ui/words/library.ts';

interface FiltersProps {
  readonly wanted: Wanted;
  /** What some case of the site is about; the rest would only lead to nothing. */
  readonly situations: readonly Situation[];
  readonly aims: readonly Aim[];
  /** A few cases are sooner read than searched. */
  readonly hasSearch: boolean;
  readonly onChoose: (change: Partial<Wanted>) => void;
  readonly onSearch: (words: string) => void;
  /** Somebody is about to choose. */
  readonly onNear: () => void;
}

/** What a case is chosen by: plain controls of the browser's own, each of which may be left alone. */
export function Filters({ wanted, situations, aims, hasSearch, onChoose, onSearch, onNear }: FiltersProps) {
  const words = libraryWords();
  return (
    <search class="filters">
      <form onSubmit={event => event.preventDefault()} onFocusIn={onNear}>
        <fieldset>
          <legend class="visually-hidden">{words.choose}</legend>
          <Choice
            label={words.situationLabel}
            any={words.any}
            value={wanted.situation}
            words={withOwn(situations, wanted.situation)}
            is={isSituation}
            says={words.situation}
            onChoose={situation => onChoose({ situation })}
          />
          <Choice
            label={words.aimLabel}
            any={words.any}
            value={wanted.aim}
            words={withOwn(aims, wanted.aim)}
            is={isAim}
            says={words.aim}
            onChoose={aim => onChoose({ aim })}
          />
          <Choice
            label={words.lengthLabel}
            any={words.anyLength}
            value={wanted.length}
            words={LENGTHS}
            is={isLength}
            says={words.length}
            onChoose={length => onChoose({ length })}
          />
          {hasSearch && <Search words={wanted.words} onSearch={onSearch} />}
        </fieldset>
      </form>
    </search>
  );
}

/** An address may ask for what no case here has; the control says so all the same. */
const withOwn = <Word,>(words: readonly Word[], own: Word | undefined): readonly Word[] =>
  own === undefined || words.includes(own) ? words : [...words, own];

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly any: string;
  readonly value: Word | undefined;
  readonly words: readonly Word[];
  readonly is: (word: string) => word is Word;
  readonly says: Readonly<Record<Word, string>>;
  readonly onChoose: (word: Word | undefined) => void;
}

function Choice<Word extends string>({ label, any, value, words, is, says, onChoose }: ChoiceProps<Word>) {
  return (
    <label class="choice">
      <span class="label">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(is(currentTarget.value) ? currentTarget.value : undefined)}
      >
        <option value="">{any}</option>
        {words.map(word => (
          <option key={word} value={word}>
            {says[word]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Long enough that a word is typed through, short enough to seem at once. */
const TYPING_MS = 150;

function Search({ words, onSearch }: { readonly words: string; readonly onSearch: (words: string) => void }) {
  // What has been typed and not yet told; told, it is what is wanted, and can be cleared from outside.
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined) return undefined;
    const wait = setTimeout(() => (typed === words ? setTyped(undefined) : onSearch(typed)), TYPING_MS);
    return () => clearTimeout(wait);
  }, [typed, words, onSearch]);
  const { searchLabel, searchHint } = libraryWords();
  return (
    <label class="choice search">
      <span class="label">{searchLabel}</span>
      <input
        type="search"
        value={typed ?? words}
        placeholder={searchHint}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </label>
  );
}
