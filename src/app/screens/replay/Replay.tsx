import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { About } from '#core/model/case.ts';
import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import { type Film, type Frame, stretchesOf } from '#core/review/frames.ts';
import { RoomSoundLater } from '#app/run/sound-later.tsx';
import { TryAgain } from '#app/run/TryAgain.tsx';
import type { Cast } from '#app/run/use-cast.ts';
import { useSecondLook } from '#app/run/use-second-look.ts';
import type { ScreenProps } from '#app/screen.ts';
import { aloud } from '#app/ui/LineView.tsx';
import { later } from '#app/ui/later.tsx';
import { againWords } from '#app/ui/words/again.ts';
import { t } from '#app/ui/words/words.ts';
import { Controls } from './Controls.tsx';
import { EndOfFilm } from './EndOfFilm.tsx';
import { FrameView } from './FrameView.tsx';
import { Settings } from './Settings.tsx';
import { useKeys } from './use-keys.ts';
import { usePlayer } from './use-player.ts';

const Stage = later(() => import('#app/ui/Stage.tsx').then(module => module.Stage));

interface ReplayProps extends Pick<ScreenProps, 'doors' | 'go' | 'announce'> {
  readonly run: Run;
  readonly film: Film;
  readonly cast: Cast;
}

/** A run as a scene that is watched again, by itself or step by step. */
export function Replay({ run, film, cast, doors, go, announce }: ReplayProps) {
  const words = againWords();
  const { frames } = film;
  const { people } = cast;
  const hasTurns = film.unplaced.length > 0 || frames.some(frame => frame.turns.length > 0);
  const [withGroup, setWithGroup] = useState(true);
  const player = usePlayer(frames, withGroup && hasTurns);
  const look = useSecondLook(doors, go);
  const { at } = player;
  const newest = useRef<HTMLDivElement>(null);

  const stretches = useMemo(
    () => stretchesOf(frames).map(stretch => ({ ...stretch, name: nameIn(cast, stretch.moment) })),
    [frames, cast],
  );
  const now = stretches.findLast(({ from }) => from <= at);
  const shown = frames.slice(now?.from ?? 0, at + 1);
  const frame = frames[at];
  const heard = useMemo(
    () => frames.slice(0, at + 1).flatMap(one => (one.kind === 'line' ? [one.line] : [])),
    [frames, at],
  );

  useEffect(() => {
    if (at > 0) newest.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const count = frames.length;
  const asking = look.asking.kind !== 'nothing';
  // A question that was left standing would take the keyboard when the film comes by there again.
  const moveOn = () => {
    if (asking) look.drop();
  };
  const tell = (to: number) => {
    const there = frames[Math.min(Math.max(0, to), count - 1)];
    if (there) announce(told(there, people));
  };
  // Whoever listens goes step by step and hears each; of what plays by itself they are told once, not line by line.
  const step = (by: 1 | -1) => {
    moveOn();
    player.step(by);
    tell(at + by);
  };
  const goTo = (to: number) => {
    moveOn();
    player.goTo(to);
    if (!player.isPlaying) tell(to);
  };
  const playOrPause = () => {
    moveOn();
    if (player.isPlaying) player.pause();
    else player.play();
    announce(player.isPlaying ? words.paused(at + 1, count) : words.playing);
  };
  useKeys({
    onSpace: playOrPause,
    onForward: () => step(1),
    onBack: () => step(-1),
    onHome: () => goTo(0),
    onEnd: () => goTo(count - 1),
  });
  const { pause } = player;
  useEffect(() => {
    if (asking) pause();
  }, [asking, pause]);

  const { isPlaying } = player;
  const wasPlayingRef = useRef(false);
  const end = stageReached(run.events) === 'encounter' ? words.endSoFar : words.endOfIt;
  useEffect(() => {
    if (wasPlayingRef.current && !isPlaying && at === count - 1) announce(end);
    wasPlayingRef.current = isPlaying;
  }, [isPlaying, at, count, end, announce]);

  if (!frame) return <p>{words.nothingToWatch}</p>;
  const about: Pick<About, 'id' | 'people'> = { id: run.case, people };
  return (
    <div class="theatre">
      <div class="desk">
        <div class="stage-place">
          <Stage about={about} room={frame.room ?? cast.room} faces={frame.faces} speaker={frame.speaker} />
        </div>
        <Controls
          player={{ ...player, goTo }}
          count={count}
          moment={now?.moment === undefined ? '' : now.name}
          onPlayOrPause={playOrPause}
          onStep={step}
        />
        <Settings
          pace={player.pace}
          onPace={player.setPace}
          withGroup={hasTurns ? withGroup : undefined}
          onWithGroup={setWithGroup}
          stretches={stretches}
          now={now}
          onGoTo={goTo}
          last={count - 1}
        />
      </div>
      <RoomSoundLater key={player.jumps} doors={doors} lines={heard} isSilent={false} />
      <section class="script" aria-labelledby="scene-name">
        <h2 id="scene-name">{now?.name}</h2>
        <p class="frame-count">{words.count(at + 1, count)}</p>
        {shown.map((one, index) => (
          <FrameView
            key={one.at}
            frame={one}
            people={people}
            isNewest={index === shown.length - 1}
            withGroup={withGroup}
          >
            {one.kind === 'chose' && one.passedOver.length > 0 && (
              <TryAgain look={look} run={run} at={one.at} of={one.offer.text} />
            )}
          </FrameView>
        ))}
        {at === count - 1 && (
          <EndOfFilm run={run} film={film} people={people} withGroup={withGroup} onAgain={() => goTo(0)} />
        )}
        <div ref={newest} class="newest-end" />
      </section>
    </div>
  );
}

function nameIn({ moments }: Cast, moment: Frame['moment']): string {
  if (moment === undefined) return againWords().atFirst;
  const name = moments.find(one => one.id === moment)?.name;
  return name === undefined ? t.stage.encounter : againWords().inMoment(name);
}

function told(frame: Frame, people: Cast['people']): string {
  switch (frame.kind) {
    case 'line':
      return aloud(frame.line, people);
    case 'chose':
      return `${t.you}: ${frame.offer.text}`;
    case 'reworded':
      return t.caseEdited;
  }
}
