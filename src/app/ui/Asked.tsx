import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from './words/words.ts';
import './told.css';

interface AskedProps {
  /** The button that is there at first. */
  readonly label: ComponentChildren;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: it asks first, and the way back is as near as the other. */
export function Asked({ label, question, yes, onYes }: AskedProps) {
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef<HTMLParagraphElement>(null);
  const wasAskingRef = useRef(false);
  useEffect(() => {
    if (isAsking) asked.current?.focus();
    else if (wasAskingRef.current) first.current?.focus();
    wasAskingRef.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <p>
        <button ref={first} type="button" class="quiet-button" onClick={() => setAsking(true)}>
          {label}
        </button>
      </p>
    );
  return (
    <div class="notice" role="note">
      <p ref={asked} class="told" tabIndex={-1}>
        {question}
      </p>
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" class="quiet-button" onClick={() => setAsking(false)}>
          {t.cancel}
        </button>
      </p>
    </div>
  );
}
