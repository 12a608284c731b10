import type { ComponentChildren } from 'preact';
import type { Person } from '#core/model/person.ts';
import type { Contribution } from '#core/review/contributions.ts';
import type { Frame } from '#core/review/frames.ts';
import { AuthorText } from '#app/ui/AuthorText.tsx';
import { LineView } from '#app/ui/LineView.tsx';
import { OwnLine } from '#app/ui/OwnLine.tsx';
import { OwnText } from '#app/ui/OwnText.tsx';
import { againWords } from '#app/ui/words/again.ts';
import { t } from '#app/ui/words/words.ts';
import '#app/ui/details.css';

interface FrameViewProps {
  readonly frame: Frame;
  readonly people: readonly Person[];
  readonly isNewest: boolean;
  readonly withGroup: boolean;
  /** The way back to before a choice. */
  readonly children?: ComponentChildren;
}

/** One thing that was said, done or chosen, and what was said of it later. */
export function FrameView({ frame, people, isNewest, withGroup, children }: FrameViewProps) {
  return (
    <div class={isNewest ? 'frame newest' : 'frame'}>
      <Shown frame={frame} people={people} />
      {frame.kind === 'chose' && frame.passedOver.length > 0 && (
        <div class="choice-tools">
          <details class="also-there">
            <summary>{againWords().alsoThere}</summary>
            <ul>
              {frame.passedOver.map(({ id, text }) => (
                <li key={id}>
                  <AuthorText text={text} />
                </li>
              ))}
            </ul>
          </details>
          {children}
        </div>
      )}
      {withGroup && frame.turns.length > 0 && (
        <details class="group-said" open>
          <summary>{againWords().groupSaid(frame.turns.length)}</summary>
          <Said turns={frame.turns} people={people} />
        </details>
      )}
    </div>
  );
}

function Shown({ frame, people }: Pick<FrameViewProps, 'frame' | 'people'>) {
  switch (frame.kind) {
    case 'line':
      return <LineView line={frame.line} people={people} />;
    case 'reworded':
      return <p class="meta">{t.caseEdited}</p>;
    case 'chose':
      return (
        <>
          {frame.notes.map((text, at) => (
            <OwnText key={at} label={t.yourNote} text={text} />
          ))}
          <OwnLine offer={frame.offer} />
        </>
      );
  }
}

interface SaidProps {
  readonly turns: readonly Contribution[];
  readonly people: readonly Person[];
}

/** What the group said, in their own words. */
export const Said = ({ turns, people }: SaidProps) => (
  <>
    {turns.flatMap(({ entries }) =>
      entries.map(({ at, line }) => <LineView key={at} line={line} people={people} />),
    )}
  </>
);
