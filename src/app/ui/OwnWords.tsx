import { useId, useRef } from 'preact/hooks';
import { t } from './words/words.ts';
import './own-words.css';

interface OwnWordsProps {
  readonly label: string;
  readonly hint: string;
  readonly save: string;
  /** Empty words are not kept; leaving is always possible. */
  readonly onSave: (text: string) => void;
  readonly onLeave?: () => void;
  readonly rows?: number;
}

/** A place for the learner's own words. They never leave the device, and the hint says so. */
export function OwnWords({ label, hint, save, onSave, onLeave, rows = 5 }: OwnWordsProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="own-words"
      onSubmit={event => {
        event.preventDefault();
        onSave(box.current?.value.trim() ?? '');
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        rows={rows}
        maxLength={8000}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <p class="row">
        <button type="submit" class="button">
          {save}
        </button>
        {onLeave && (
          <button type="button" class="quiet-button" onClick={onLeave}>
            {t.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
