import type { Rehearsed } from '#core/workbench/rehearse.ts';
import type { NamedMoment } from '#core/model/case.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { feelingWords } from '#app/ui/words/feelings.ts';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';
import type { PaneProps } from '../doors.ts';
import { Margins } from './Margins.tsx';
import { placesOf } from './places.ts';
import type { Rehearser } from './rehearser.ts';
import { Steps } from './Steps.tsx';
import { type Meant, useMeeting } from './use-meeting.ts';

interface MeetingProps extends PaneProps {
  readonly rehearser: Rehearser;
}

/** A meeting about one run: what was said, by which part of the rule, and what it had to spare. */
export function Meeting({ desk, announce, onText, rehearser }: MeetingProps) {
  const w = rehearsalWords();
  const { meant, setMeant, shown } = useMeeting(desk, rehearser);
  const reading = desk.reading.value;
  const isTried = desk.tried.value !== undefined;
  if (!reading) return <p class="meta">{w.making}</p>;
  if (!reading.isCase) return <p>{w.noGroup}</p>;
  if (!reading.case) return <p>{w.noCase}</p>;

  const places = placesOf(reading.names);
  const goTo = (id: string): void => {
    const place = places.get(id);
    if (!place) return;
    desk.goTo(place);
    onText();
  };
  const change = (next: Meant): void => {
    setMeant(next);
    announce(w.changed(nameOfRun(next, next.kind === 'tried' ? 0 : next.seed)));
  };
  return (
    <>
      <h2 class="visually-hidden">{w.view.meeting}</h2>
      <p class="meta">{w.intro}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => change(nextAfter(meant))}>
          {w.another}
        </button>
        {isTried && meant.kind !== 'tried' && (
          <button type="button" class="quiet-button" onClick={() => change({ kind: 'tried', goesOn: false })}>
            {w.showTried}
          </button>
        )}
      </p>
      {shown.kind === 'making' && <p class="meta">{w.making}</p>}
      {shown.kind === 'failed' && <p>{w.failed}</p>}
      {shown.kind === 'shown' && (
        <>
          <About
            meant={meant}
            meeting={shown.meeting}
            moments={reading.about.moments}
            onGoOn={() => change({ kind: 'tried', goesOn: true })}
          />
          {shown.meeting.margins.length > 0 && (
            <Margins
              margins={shown.meeting.margins}
              held={desk.combed.value?.held}
              onLook={({ seed, chosen }) => change({ kind: 'met', seed, chosen })}
            />
          )}
          <Steps meeting={shown.meeting} people={reading.about.people} onGo={goTo} />
        </>
      )}
    </>
  );
}

function nameOfRun(meant: Meant, seed: number): string {
  const w = rehearsalWords();
  return { chance: w.chanceRun(seed), met: w.metRun(seed), tried: w.triedRun }[meant.kind];
}

const nextAfter = (meant: Meant): Meant => ({
  kind: 'chance',
  seed: meant.kind === 'chance' ? meant.seed + 1 : 1,
});

interface AboutProps {
  readonly meant: Meant;
  readonly meeting: Rehearsed;
  readonly moments: readonly NamedMoment[];
  readonly onGoOn: () => void;
}

/** Which run it is, and what the group had of it. */
function About({ meant, meeting, moments, onGoOn }: AboutProps) {
  const w = rehearsalWords();
  const { material, replies, how, steps, seed } = meeting;
  const brought = moments.find(moment => moment.id === material.brought);
  const which = nameOfRun(meant, seed);
  return (
    <section class="about-run" aria-label={which}>
      <p>
        {[
          which,
          ...(material.ending === undefined ? [] : [w.endedAs(material.ending), w.went[material.went]]),
          ...(brought ? [w.brought(brought.name)] : []),
          ...(material.felt ? [w.felt(feelingWords()[material.felt])] : []),
        ].join(' ')}
      </p>
      {replies.length > 0 && (
        <details>
          <summary>{w.replies(replies.length)}</summary>
          <ol>
            {replies.map(({ id, text }, at) => (
              <li key={`${at} ${id}`}>
                <AuthorText text={text} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {steps.length === 0 && how === 'going' && <p>{w.notMet}</p>}
      {how !== 'closed' && (steps.length > 0 || how !== 'going') && <p>{w.how[how]}</p>}
      {meant.kind === 'tried' && how === 'going' && (
        <button type="button" class="quiet-button" onClick={onGoOn}>
          {w.goOn}
        </button>
      )}
    </section>
  );
}
