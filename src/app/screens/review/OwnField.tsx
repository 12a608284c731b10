import { useId } from 'preact/hooks';
import '#app/ui/own-words.css';

interface OwnFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
}

/** One free field. Nothing has to be sent off: what stands in it is what is kept. */
export function OwnField({ label, hint, value, onInput }: OwnFieldProps) {
  const id = useId();
  return (
    <div class="own-words">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={8000}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}
