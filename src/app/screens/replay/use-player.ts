import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Frame } from '#core/review/frames.ts';
import { msOf, type Pace } from '#core/review/pace.ts';

export interface Player {
  /** The index of the frame that is shown. */
  readonly at: number;
  readonly isPlaying: boolean;
  readonly pace: Pace;
  /** How often it was gone on by more than a step: what was heard meanwhile is not heard now. */
  readonly jumps: number;
  readonly goTo: (at: number) => void;
  /** A step to the next frame or back; whoever steps goes by themselves from there. */
  readonly step: (by: 1 | -1) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly setPace: (pace: Pace) => void;
}

/** Where a film is, and whether it goes on by itself. It stands still when nobody sees the page. */
export function usePlayer(frames: readonly Frame[], withTurns: boolean): Player {
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const [jumps, setJumps] = useState(0);
  const [pace, setPace] = useState<Pace>('usual');
  const last = Math.max(0, frames.length - 1);
  const pause = useCallback(() => setPlaying(false), []);

  useEffect(() => {
    const frame = frames[at];
    if (!isPlaying || !frame) return undefined;
    if (at >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => setAt(at + 1), msOf(frame, frames[at + 1], pace, withTurns));
    return () => clearTimeout(timer);
  }, [isPlaying, at, frames, last, pace, withTurns]);

  useEffect(() => {
    const look = () => {
      if (document.hidden) pause();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [pause]);

  const goTo = useCallback(
    (to: number) => {
      setAt(Math.min(Math.max(0, to), last));
      setJumps(count => count + 1);
    },
    [last],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      setPlaying(false);
      setAt(now => Math.min(Math.max(0, now + by), last));
    },
    [last],
  );
  const play = useCallback(() => {
    // From its end it begins anew, as one would expect of anything that plays.
    setAt(now => (now >= last ? 0 : now));
    setPlaying(true);
  }, [last]);
  return { at: Math.min(at, last), isPlaying, pace, jumps, goTo, step, play, pause, setPace };
}
