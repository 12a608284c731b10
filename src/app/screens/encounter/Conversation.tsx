import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { About } from '#core/model/case.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import type { Line } from '#core/model/line.ts';
import { isGroups, type LearnerOffer } from '#core/model/offer.ts';
import { presentIn, roomIn, speakerIn } from '#core/model/presence.ts';
import { KeepingNoticeLater } from '#app/run/KeepingNoticeLater.tsx';
import type { Doors } from '#app/run/doors.ts';
import type { OpenRun } from '#app/run/open-run.ts';
import { RoomSoundLater } from '#app/run/sound-later.tsx';
import { Breath } from '#app/ui/Breath.tsx';
import { aloud, LineView } from '#app/ui/LineView.tsx';
import { later } from '#app/ui/later.tsx';
import { Menu } from '#app/ui/Menu.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { useReveal } from '#app/ui/reveal.ts';
import { isBusy } from '#app/ui/writing.ts';
import { t } from '#app/ui/words/words.ts';
import { type Step, stepsOf } from './script.ts';

// The words do not wait for the picture; its place is kept, and a conversation can be had without.
const Stage = later(() => import('#app/ui/Stage.tsx').then(module => module.Stage));
const OwnWords = later(() => import('#app/ui/OwnWords.tsx').then(module => module.OwnWords));

interface ConversationProps {
  readonly about: About;
  readonly run: OpenRun;
  readonly doors: Doors;
  readonly announce: (text: string) => void;
  readonly onDoor: () => void;
}

export function Conversation({ about, run, doors, announce, onDoor }: ConversationProps) {
  const events = run.events.value;
  const steps = stepsOf(events);
  const last = steps.at(-1);
  const { people } = about;
  const isSilence = last?.own?.kind === 'reply' && last.own.act === 'wait';
  const say = (lines: readonly Line[]) => announce(lines.map(line => aloud(line, people)).join(' '));
  const reveal = useReveal(last?.at ?? 0, last?.lines ?? [], isSilence, say);
  const [ownFirst, setOwnFirst] = useState(false);
  const [noted, setNoted] = useState(-1);
  const below = useRef<HTMLElement>(null);
  const step = last?.at ?? 0;

  useEffect(() => void OwnWords.ahead(), []);
  // One focus plan: after every step focus waits at the replies, and the lines are said by the live region.
  useEffect(() => {
    if (step === 0 || isBusy()) return;
    below.current?.focus({ preventScroll: true });
  }, [step]);
  useEffect(() => {
    if (step === 0 || isBusy()) return;
    // What can be said, with what was said last above it; the rest may lie under the edge of a small screen.
    const last = below.current?.querySelector('.menu, .breath, .own-words') ?? below.current;
    last?.scrollIntoView({ block: 'end' });
  }, [step, reveal.breath, reveal.shown.length]);

  const offers = run.beat.value.offers.filter((offer): offer is LearnerOffer => !isGroups(offer));
  const isDoor = offers[0]?.kind === 'door';
  const choose = useCallback(
    (id: ChoiceId) => {
      run.take(id);
      if (isDoor) onDoor();
    },
    [run, isDoor, onDoor],
  );
  const shown = [...steps.slice(0, -1).flatMap(one => one.lines), ...reveal.shown];
  const asksFirst = ownFirst && !isDoor && noted !== step;

  return (
    <div class="scene">
      <div class="stage-place">
        <Stage
          about={about}
          room={roomIn(shown, about.room)}
          faces={presentIn(shown)}
          speaker={speakerIn(reveal.shown)}
        />
      </div>
      <div class="script">
        <KeepingNoticeLater run={run} />
        <RoomSoundLater doors={doors} lines={shown} isSilent={reveal.breath !== undefined} />
        {steps.slice(0, -1).map(one => (
          <StepView key={one.at} step={one} lines={one.lines} people={people} />
        ))}
        {last && <StepView step={last} lines={reveal.shown} people={people} isNewest />}
        <section ref={below} class="below" tabIndex={-1} aria-label={isDoor ? t.encounterOver : t.replies}>
          {reveal.breath !== undefined ? (
            <Breath key={reveal.shown.length} ms={reveal.breath} onOver={reveal.goOn} />
          ) : asksFirst ? (
            <OwnWords
              key={step}
              label={t.sayItYourWay}
              hint={t.sayItHint}
              save={t.sayItShow}
              rows={3}
              onSave={text => {
                if (text !== '') run.record({ kind: 'noted', text });
                setNoted(step);
              }}
            />
          ) : (
            <>
              {isDoor && <p class="meta">{t.encounterOver}</p>}
              <Menu key={step} offers={offers} label={t.replies} as="rows" onChoose={choose} />
              {!isDoor && (
                <p class="under-menu">
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={ownFirst}
                      onChange={event => {
                        setOwnFirst(event.currentTarget.checked);
                        setNoted(step);
                      }}
                    />{' '}
                    {t.sayItOn}
                  </label>
                  <span class="keys-hint">{t.keysHint}</span>
                </p>
              )}
            </>
          )}
        </section>
      </div>
    </div>
  );
}

interface StepViewProps {
  readonly step: Step;
  readonly lines: readonly Line[];
  readonly people: About['people'];
  readonly isNewest?: boolean;
}

const StepView = ({ step, lines, people, isNewest = false }: StepViewProps) => (
  <section class={isNewest ? 'step newest' : 'step'}>
    {step.own && <OwnLine offer={step.own} />}
    {step.isEdited && <p class="meta">{t.caseEdited}</p>}
    {lines.map((line, index) => (
      <LineView key={index} line={line} people={people} />
    ))}
  </section>
);
