import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Draft } from '#core/workbench/draft.ts';
import { type Mend, mendsFor } from '#core/workbench/mend.ts';
import { canSilence, silenced } from '#core/workbench/silence.ts';
import { findingsWords } from '#app/ui/words/workbench/findings.ts';
import { mendWords } from '#app/ui/words/workbench/mends.ts';
import type { Desk } from '../desk.ts';
import { Explanation } from './Explanation.tsx';
import type { Group } from './shown.ts';
import { Silence } from './Silence.tsx';

interface FindingItemProps {
  /** Mostly one; more where they are one thing to do. */
  readonly group: Group;
  readonly desk: Desk;
  readonly onText: () => void;
  /** The item is about to go; the keyboard is to have a place. */
  readonly onMended: () => void;
}

/** Some list all ids of a case; the first of them show what is meant. */
const MOST_LETTERS = 220;
const short = (hint: string): string =>
  hint.length <= MOST_LETTERS ? hint : `${hint.slice(0, hint.lastIndexOf(' ', MOST_LETTERS))} …`;

/** One finding: its sentence, its place, and what can be done. What can be done waits for a text that has been read. */
export function FindingItem({ group, desk, onText, onMended }: FindingItemProps) {
  const w = findingsWords();
  const [finding] = group;
  const { file, line, hint, severity, isOld, isPassed, code } = finding;
  return (
    <li class={isOld ? 'finding old' : 'finding'} data-severity={severity}>
      <p class="where">
        <span class="severity">{w.severity[severity]}</span>{' '}
        <button
          type="button"
          class="link-button"
          onClick={() => {
            desk.goTo({ file, line });
            onText();
          }}
        >
          {w.place(file, line)}
        </button>
      </p>
      {group.map(one => (
        <p key={one.message} class="sentence">
          {one.message}
        </p>
      ))}
      {group.length === 1 && hint !== '' && <p class="hint">{short(hint)}</p>}
      {isOld && <p class="hint">{isPassed ? w.passed : w.old}</p>}
      {!isPassed && <Ways group={group} desk={desk} onMended={onMended} />}
      <div class="more-ways">
        <Explanation code={code} />
        {!isPassed && canSilence(finding) && (
          <Silence
            onReason={reason => {
              desk.edit(silenced(finding, desk.draft.peek(), reason));
              onMended();
            }}
          />
        )}
      </div>
    </li>
  );
}

/** Of several findings together, what mends them all; each by itself where nothing does. */
function mendsOf(group: Group, draft: Draft): readonly Mend[] {
  const mends = new Map(
    group.flatMap(finding =>
      mendsFor(finding, draft).map(one => [mendWords().label(one.label), one] as const),
    ),
  );
  const all = [...mends.values()].filter(({ label }) => label.kind.startsWith('all-'));
  return group.length > 1 && all.length > 0 ? all : [...mends.values()];
}

function Ways({ group, desk, onMended }: Omit<FindingItemProps, 'onText'>): ComponentChildren {
  const w = findingsWords();
  // With every key there is another draft; the findings come anew when it has been read.
  const mends = useMemo(() => mendsOf(group, desk.draft.peek()), [group, desk]);
  if (mends.length === 0) return null;
  return (
    <ul class="mends" aria-label={w.ways}>
      {mends.map(mend => (
        <li key={mendWords().label(mend.label)}>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              // Made of the text as it is when it is pressed.
              const now = mendsOf(group, desk.draft.peek()).find(
                one => mendWords().label(one.label) === mendWords().label(mend.label),
              );
              if (now) desk.edit(now.edits);
              onMended();
            }}
          >
            {mendWords().label(mend.label)}
          </button>
        </li>
      ))}
    </ul>
  );
}
