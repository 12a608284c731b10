import { useEffect, useId, useRef } from 'preact/hooks';
import { againWords } from './words/again.ts';
import { t } from './words/words.ts';
import './own-words.css';
import './wondering.css';

interface WonderingProps {
  /** The learner's own words so far; they may stay empty. */
  readonly text: string;
  readonly isOpening: boolean;
  /** What stands in the way, if anything. */
  readonly fault: string | undefined;
  readonly onText: (text: string) => void;
  readonly onBegin: () => void;
  readonly onLeave: () => void;
}

/** Asked before a second look. Nothing has to be answered. */
export function Wondering({ text, isOpening, fault, onText, onBegin, onLeave }: WonderingProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    if (fault !== undefined) told.current?.focus();
  }, [fault]);
  return (
    <form
      class="own-words wondering"
      onSubmit={event => {
        event.preventDefault();
        onBegin();
      }}
    >
      <label for={id}>{againWords().wonder}</label>
      <textarea
        id={id}
        ref={box}
        rows={2}
        maxLength={2000}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={event => onText(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') onLeave();
        }}
      />
      <p id={`${id}-hint`} class="hint">
        {againWords().wonderHint}
      </p>
      {fault !== undefined && (
        <p ref={told} class="fault" tabIndex={-1}>
          {fault}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button" aria-disabled={isOpening}>
          {isOpening ? againWords().wonderOpening : againWords().wonderBegin}
        </button>
        <button type="button" class="quiet-button" onClick={onLeave}>
          {t.cancel}
        </button>
      </p>
    </form>
  );
}
