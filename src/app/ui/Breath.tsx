import { useEffect } from 'preact/hooks';
import { t } from './words/words.ts';

interface BreathProps {
  /** How long it lasts if nobody goes on, in milliseconds. */
  readonly ms: number;
  readonly onOver: () => void;
}

/** A silence, held. It ends by itself, or when the reader goes on; nothing is lost either way. */
export function Breath({ ms, onOver }: BreathProps) {
  useEffect(() => {
    const timer = setTimeout(onOver, ms);
    return () => clearTimeout(timer);
  }, [ms, onOver]);
  return (
    <div class="breath">
      <span class="breath-line" aria-hidden="true" />
      <span class="visually-hidden">{t.silence}</span>
      <button type="button" class="quiet-button" onClick={onOver}>
        {t.silenceSkip}
      </button>
    </div>
  );
}
