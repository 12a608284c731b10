import { useEffect, useState } from 'preact/hooks';
import { groupWords } from './words/group.ts';

/** Telling it aloud: a quiet clock that counts up and asks for nothing. Nothing is recorded. */
export function Aloud({ onDone }: { readonly onDone: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(now => now + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="aloud">
      <h2>{groupWords().aloudTitle}</h2>
      <p class="hint">{groupWords().aloudHint}</p>
      <p class="clock" role="timer" aria-live="off">
        {groupWords().clock(Math.floor(seconds / 60), seconds % 60)}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={onDone}>
          {groupWords().aloudDone}
        </button>
      </p>
    </div>
  );
}
