import { useEffect, useId, useRef } from 'preact/hooks';
import './own-words.css';

interface OwnFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly rows?: number;
  /** It has just been asked for, so the keyboard goes there. */
  readonly takesFocus?: boolean;
}

/** Words that are kept as they are typed: there is no button to forget. */
export function OwnField({ label, hint, value, onInput, rows = 4, takesFocus = false }: OwnFieldProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <p class="own-field">
      <label for={id}>{label}</label>
      {/* Or the browser would write what stands in it into its own session file. */}
      <textarea
        id={id}
        ref={box}
        rows={rows}
        maxLength={20_000}
        autocomplete="off"
        dir="auto"
        value={value}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        onInput={event => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
    </p>
  );
}
