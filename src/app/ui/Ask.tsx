import { useState } from 'preact/hooks';
import { focusOn } from './focus-on.ts';
import { Icon } from './Icon.tsx';
import { t } from './words/words.ts';

interface AskProps {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** Something that cannot be taken back: it is asked about before it is done. */
export function Ask({ label, question, yes, onYes }: AskProps) {
  const [isAsking, setAsking] = useState(false);
  const [isBack, setBack] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="link-button" ref={isBack ? focusOn : null} onClick={() => setAsking(true)}>
        <Icon name="trash-2" />
        {label}
      </button>
    );
  return (
    // The question comes to stand where the button was, and so does the keyboard.
    <div class="notice" role="note" tabIndex={-1} ref={focusOn}>
      <p>{question}</p>
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
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            setBack(true);
            setAsking(false);
          }}
        >
          {t.cancel}
        </button>
      </p>
    </div>
  );
}
