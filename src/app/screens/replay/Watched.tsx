import { useMemo } from 'preact/hooks';
import type { CaseId, RunId } from '#core/model/ids.ts';
import { filmOf } from '#core/review/frames.ts';
import { NoRun } from '#app/run/NoRun.tsx';
import { SoundSwitchLater } from '#app/run/sound-later.tsx';
import { useCast } from '#app/run/use-cast.ts';
import { useStored } from '#app/run/use-stored.ts';
import type { ScreenProps } from '#app/screen.ts';
import { RunBar } from '#app/ui/RunBar.tsx';
import { t } from '#app/ui/words/words.ts';
import { Replay } from './Replay.tsx';
import '#app/ui/script.css';
import './replay.css';

interface WatchedProps extends Pick<ScreenProps, 'doors' | 'go' | 'announce'> {
  readonly of: CaseId;
  readonly wanted: RunId | undefined;
}

/** A run watched again, from its log alone; the case gives it names, faces and the room. */
export function Watched({ of, wanted, doors, go, announce }: WatchedProps) {
  const stored = useStored(wanted, of, doors);
  const run = stored && (wanted === undefined || stored.run.id === wanted) ? stored.run : undefined;
  const events = run?.events;
  const film = useMemo(() => filmOf(events ?? []), [events]);
  const cast = useCast(of, doors);
  if (stored === null) return <NoRun of={of} isNamed={wanted !== undefined} />;
  if (!run) return <p class="meta">{t.opening}</p>;
  return <Replay key={run.id} {...{ run, film, cast, doors, go, announce }} />;
}

/** The bar's end: the sound, the way back through what was said, and the way out. */
export function Bar({ of, wanted, doors, announce }: Omit<WatchedProps, 'go'>) {
  const place = { case: of, ...(wanted && { run: wanted }) };
  return (
    <RunBar
      stop={{ page: 'stopped', ...place }}
      transcript={wanted && { page: 'transcript', case: of, run: wanted }}
    >
      <SoundSwitchLater doors={doors} announce={announce} />
    </RunBar>
  );
}
