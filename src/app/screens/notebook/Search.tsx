import { useEffect, useRef } from 'preact/hooks';
import { notebookWords } from '#app/ui/words/notebook.ts';

interface SearchProps {
  readonly looked: string;
  /** How many entries hold the words; none where nothing is looked for. */
  readonly found: number | undefined;
  /** Whether everything has been read in which they may stand. */
  readonly isWhole: boolean;
  readonly onNear: () => void;
  readonly onLook: (words: string) => void;
  readonly announce: (text: string) => void;
}

/** Long enough that whoever listens is told once, when a word has been typed through. */
const TYPING_MS = 500;

export function Search({ looked, found, isWhole, onNear, onLook, announce }: SearchProps) {
  const words = notebookWords();
  const box = useRef<HTMLInputElement>(null);
  const said = found === undefined ? undefined : isWhole ? words.found(found) : words.reading;
  useEffect(() => {
    if (said === undefined) return undefined;
    const wait = setTimeout(() => announce(said), TYPING_MS);
    return () => clearTimeout(wait);
  }, [said, looked, announce]);
  return (
    <search class="look no-print">
      <form onFocusIn={onNear} onSubmit={event => event.preventDefault()}>
        <label>
          <span class="label">{words.searchLabel}</span>
          <input
            ref={box}
            type="search"
            autocomplete="off"
            value={looked}
            onInput={({ currentTarget }) => onLook(currentTarget.value)}
          />
        </label>
      </form>
      {said !== undefined && (
        <p class="row">
          <span class="meta">{said}</span>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              onLook('');
              box.current?.focus();
            }}
          >
            {words.clearSearch}
          </button>
        </p>
      )}
    </search>
  );
}
