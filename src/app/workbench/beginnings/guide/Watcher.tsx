import { useEffect, useState } from 'preact/hooks';

/** So long nothing more is written before the next step comes: a word that is there may be half a sentence. */
const QUIET_MS = 1_500;

interface WatcherProps {
  readonly isDone: boolean;
  /** Whatever is new when somebody goes on writing. */
  readonly text: unknown;
  /** The same one from step to step, or it would never be quiet for long enough. */
  readonly onDone: () => void;
}

/**
 * Waits at one step until it is done, and says so when it has been quiet for a while. What was done before the step
 * was come to moves nobody on: they have come back to look at it.
 */
export function Watcher({ isDone, text, onDone }: WatcherProps) {
  const [wasDone] = useState(isDone);
  useEffect(() => {
    if (!isDone || wasDone) return undefined;
    const quiet = setTimeout(onDone, QUIET_MS);
    return () => clearTimeout(quiet);
  }, [isDone, wasDone, text, onDone]);
  return null;
}
