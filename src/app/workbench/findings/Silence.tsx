import { useId, useState } from 'preact/hooks';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';

/** A smell may be meant; then its reason stands above the line. */
export function Silence({ onReason }: { readonly onReason: (reason: string) => void }) {
  const w = findingsWords();
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <details>
      <summary>{w.silence}</summary>
      <form
        class="silence"
        onSubmit={event => {
          event.preventDefault();
          if (reason.trim() !== '') onReason(reason);
        }}
      >
        <label for={id}>{w.silenceLabel}</label>
        <input
          id={id}
          aria-describedby={`${id}-hint`}
          value={reason}
          required
          maxLength={300}
          autocomplete="off"
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <p class="hint" id={`${id}-hint`}>
          {w.silenceHint}
        </p>
        <button type="submit" class="quiet-button">
          {w.silenceDo}
        </button>
      </form>
    </details>
  );
}
