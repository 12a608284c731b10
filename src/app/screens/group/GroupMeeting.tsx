import { useEffect, useRef } from 'preact/hooks';
import type { About } from '#core/model/case.ts';
import type { Line } from '#core/model/line.ts';
import { sceneFor, scenesOf } from '#core/model/moments.ts';
import { KeepingNotice } from '#app/run/KeepingNotice.tsx';
import type { Doors } from '#app/run/doors.ts';
import type { OpenRun } from '#app/run/open-run.ts';
import { RoomSoundLater } from '#app/run/sound-later.tsx';
import { Breath } from '#app/ui/Breath.tsx';
import { aloud } from '#app/ui/LineView.tsx';
import { Circle } from '#app/ui/circle/Circle.tsx';
import { useMedia } from '#app/ui/media.ts';
import { useReveal } from '#app/ui/reveal.ts';
import { isBusy } from '#app/ui/writing.ts';
import { t } from '#app/ui/words/words.ts';
import { ContributionView } from './ContributionView.tsx';
import { arePensMoving, type Contribution, isOutside, meetingOf, speakerIn } from './meeting.ts';
import { NextStep } from './NextStep.tsx';
import { SceneView } from './SceneView.tsx';

interface GroupMeetingProps {
  readonly about: About;
  readonly run: OpenRun;
  readonly doors: Doors;
  readonly announce: (text: string) => void;
  readonly onOver: () => void;
  /** Beside a text there is no room for the wide ring, however wide the page is. */
  readonly isNarrow?: boolean;
}

export function GroupMeeting({ about, run, doors, announce, onOver, isNarrow }: GroupMeetingProps) {
  const events = run.events.value;
  const meeting = meetingOf(events);
  const { people } = about;
  const step = meeting?.beat.at ?? 0;
  const beat = meeting?.beat.lines ?? [];
  const say = (lines: readonly Line[]) => announce(lines.map(line => aloud(line, people)).join(' '));
  const reveal = useReveal(
    step,
    beat.map(entry => entry.line),
    false,
    say,
  );
  const isWide = useMedia('(min-width: 68rem)') && !isNarrow;
  const below = useRef<HTMLElement>(null);
  const stage = meeting?.stage;

  // The same plan as in the conversation: focus waits where one goes on, the lines are said by the live region.
  useEffect(() => {
    if (!isBusy()) below.current?.focus({ preventScroll: true });
  }, [step]);
  // The first lines are there when the door has opened, and have not been said to anybody.
  const hasJustBegun = stage === 'opening' && meeting?.contributions.length === 1;
  useEffect(() => {
    if (hasJustBegun) say(reveal.shown);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, on arriving
  }, []);
  const isListening = run.beat.value.whose === 'group';
  useEffect(() => {
    if (isBusy()) return;
    // Listening, one begins at the top of what is said, with its moment; choosing, one sees what can be chosen.
    const newest = below.current?.parentElement?.querySelector('.newest');
    if (isListening) newest?.scrollIntoView({ block: 'start' });
    else below.current?.scrollIntoView({ block: 'end' });
  }, [step, isListening, reveal.breath, reveal.shown.length]);

  if (!meeting || !stage) return null;
  const scenes = scenesOf(events);
  const group = people.filter(person => person.seat !== 'encounter');
  const hidden = new Set(beat.slice(reveal.shown.length).map(entry => entry.at));
  const newest = meeting.contributions.findLast(one => one.at >= step && one.turn?.kind === 'turn');
  const turn = newest?.turn?.kind === 'turn' ? newest.turn : undefined;
  const inTheMiddle = isWide && turn && reveal.shown.length > 0 ? sceneFor(scenes, turn) : undefined;
  const view = (one: Contribution) => (
    <ContributionView
      key={one.at}
      of={about.id}
      contribution={{ ...one, lines: one.lines.filter(entry => !hidden.has(entry.at)) }}
      people={people}
      scenes={scenes}
      isNewest={one.at >= step}
      isSceneElsewhere={inTheMiddle !== undefined && one.at >= step}
      mayStar={stage === 'floor' || stage === 'closing'}
      onStar={(event, on) => run.record({ kind: 'starred', event, on })}
    />
  );
  return (
    <div class="meeting">
      <Circle
        of={about.id}
        group={group}
        {...speakerIn(reveal.shown)}
        isOut={isOutside(stage)}
        isWriting={arePensMoving(reveal.shown)}
        isWide={isWide}
      >
        {inTheMiddle && <SceneView key={step} rows={8} of={about.id} scene={inTheMiddle} people={people} />}
      </Circle>
      <div class="talk">
        <KeepingNotice run={run} />
        <RoomSoundLater doors={doors} bed="seminar-room" isSilent={reveal.breath !== undefined} />
        {meeting.before.map(view)}
        <h2 class="stage-name">{t.stage[stage]}</h2>
        {meeting.contributions.map(view)}
        <section ref={below} class="below" tabIndex={-1} aria-label={t.stage[stage]}>
          {reveal.breath !== undefined ? (
            <Breath key={reveal.shown.length} ms={reveal.breath} onOver={reveal.goOn} />
          ) : (
            <NextStep run={run} stage={stage} onOver={onOver} />
          )}
        </section>
      </div>
    </div>
  );
}
