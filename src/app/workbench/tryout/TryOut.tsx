import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Root } from '#app/ui/place.ts';
import { isWriting } from '#app/ui/writing.ts';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Place } from '#core/story/places.ts';
import type { Shown } from '#core/workbench/try-shown.ts';
import type { Aim } from '#core/workbench/try-way.ts';
import type { PaneProps } from '../doors.ts';
import { tryDoors } from './doors.ts';
import { KeptRuns } from './KeptRuns.tsx';
import { Memory } from './Memory.tsx';
import { Notices } from './Notices.tsx';
import type { Wish } from './protocol.ts';
import { Scene } from './Scene.tsx';
import { startAt, StartForm } from './StartForm.tsx';
import { Steps } from './Steps.tsx';
import { Tools } from './Tools.tsx';
import type { TriedRun } from './tried-run.ts';
import { type Trying, tryingOn } from './trying.ts';
import { Written } from './Written.tsx';
import '#app/ui/details.css';
import './tryout.css';

/** The real encounter and the real debrief of the text as it is now. */
export function TryOut(props: PaneProps) {
  const { desk } = props;
  const w = tryoutWords();
  const trying = tryingOn(desk);
  const shown = trying.shown.value;
  const run = trying.run.value;
  if (shown && run) return <Trial {...props} trying={trying} shown={shown} run={run} />;
  const isUnread = trying.isOlder.value;
  return (
    <div class="tryout">
      <h2 class="visually-hidden">{w.title}</h2>
      <p class="meta">{isUnread ? w.unread : w.reading}</p>
      {isUnread && (
        <p>
          <button type="button" class="quiet-button" onClick={() => props.onPane('findings')}>
            {w.toFindings}
          </button>
        </p>
      )}
    </div>
  );
}

interface TrialProps extends PaneProps {
  readonly trying: Trying;
  readonly shown: Shown;
  readonly run: TriedRun;
}

function Trial({ desk, announce, onPane, onText, trying, shown, run }: TrialProps) {
  const w = tryoutWords();
  const root = useContext(Root);
  const doors = useMemo(() => tryDoors(root), [root]);
  const scroller = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isBehind, setBehind] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const moved = trying.moved.value;
  const { lost, steps } = shown;
  const lostWords = lost && (lost.kind === 'take' || lost.kind === 'speak') ? lost.text : undefined;

  const ask = (wish: Wish, words = ''): void => {
    trying.ask(wish);
    if (words !== '') announce(words);
  };
  const back = () => steps.length > 0 && ask({ kind: 'back' }, w.wentBack);
  const forward = () => shown.canGoForward && ask({ kind: 'forward' }, w.wentForward);
  const again = () => ask({ kind: 'back', to: 0 }, w.atTheBeginning);
  const onPlace = (place: Place): void => {
    desk.goTo(place);
    onText();
  };
  const beginAt = (aim: Aim): void => {
    const begin = shown.begins.find(one => one.kind === aim.kind && one.name === aim.name);
    if (begin) ask({ kind: 'begin', start: { ...shown.trial.start, ...startAt(begin) } });
  };

  useEffect(() => {
    // What led here from another pane has gone with it, and took the keyboard along.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (lostWords !== undefined) announce(w.lost(lostWords));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each that is lost
  }, [lostWords]);
  useEffect(() => {
    // Whoever comes back to it goes on where it stands.
    if (moved === 0 && steps.length === 0) return;
    setChoosing(false);
    scroller.current?.querySelector('.below')?.scrollIntoView({ block: 'end' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a step of one's own is shown by the screen itself
  }, [moved]);

  return (
    <div
      class="tryout"
      role="presentation"
      onKeyDown={event => {
        const isOther = event.ctrlKey || event.metaKey || event.altKey;
        if (isOther || isWriting(event.target) || event.target instanceof HTMLSelectElement) return;
        if (event.key === 'b') back();
        if (event.key === 'f') forward();
      }}
    >
      <h2 class="visually-hidden" tabIndex={-1} ref={heading}>
        {w.title}
      </h2>
      <Tools
        desk={desk}
        begins={shown.begins}
        canGoBack={steps.length > 0}
        canGoForward={shown.canGoForward}
        isBehind={isBehind}
        isChoosing={isChoosing}
        doors={doors}
        announce={announce}
        onBack={back}
        onForward={forward}
        onAgain={again}
        onElsewhere={() => setChoosing(!isChoosing)}
        onBehind={setBehind}
      />
      <div class="try-play" ref={scroller}>
        <Notices
          shown={shown}
          isOlder={trying.isOlder.value}
          trouble={trying.trouble.value}
          onPlace={onPlace}
          onFindings={() => onPane('findings')}
          onStay={() => ask({ kind: 'stay' })}
          onAgain={again}
          onThere={beginAt}
        />
        {/* One thing at a time: a digit is a number here, and chooses no reply. */}
        {isChoosing ? (
          <StartForm
            shown={shown}
            cursor={desk.cursor.value}
            onBegin={wish => ask(wish)}
            onLeave={() => setChoosing(false)}
          />
        ) : (
          <>
            <Scene key={trying.turn.value} {...{ shown, run, doors, announce, ask }} />
            <div class="try-more busy">
              <Written shown={shown} isBehind={isBehind} onPlace={onPlace} />
              <Steps steps={steps} onBack={to => ask({ kind: 'back', to }, w.wentBack)} onPlace={onPlace} />
              <details class="try-part">
                <summary>{w.inside.title}</summary>
                <p class="hint">{w.inside.hint}</p>
                <Memory
                  variables={shown.variables}
                  visits={shown.visits}
                  canSetVisits={shown.canSetVisits}
                  onSet={setting => ask({ kind: 'set', setting })}
                />
              </details>
              <KeptRuns
                shown={shown}
                draft={desk.draft.value}
                kept={trying.kept.value}
                onKeep={(path, text) => desk.write(path, text)}
                announce={announce}
              />
              <p class="meta try-keys">{w.keys}</p>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
