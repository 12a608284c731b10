import { GROUP } from 'virtual:group';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '#core/workbench/draft.ts';
import { skeletonOf } from '#core/workbench/skeleton/skeleton.ts';
import { wizardWords } from '#app/ui/words/workbench/wizard.ts';
import { answer, answering, answersOf, forgetAnswers } from './answering.ts';
import { QUESTIONS } from './questions.tsx';
import './wizard.css';

interface WizardProps {
  readonly onBegin: (draft: Draft) => void;
  readonly onLeave: () => void;
}

/** Six questions, one at a time; the answers become a case. All can be left open, and gone back to. */
export function Wizard({ onBegin, onLeave }: WizardProps) {
  const w = wizardWords();
  const now = answering.value;
  const { at } = now;
  const question = QUESTIONS[at] ?? QUESTIONS[0];
  const { Fields } = question;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [at]);

  const isLast = at === QUESTIONS.length - 1;
  const onward = (event: Event): void => {
    event.preventDefault();
    if (!isLast) return answer({ ...now, at: at + 1 });
    onBegin(skeletonOf(answersOf(now), GROUP));
    forgetAnswers();
  };
  return (
    <form class="wizard" onSubmit={onward}>
      <h2 ref={heading} tabIndex={-1}>
        <span class="label">{w.question(at + 1, QUESTIONS.length)}</span> {w[question.of].question}
      </h2>
      {at === 0 && <p>{w.lead}</p>}
      <Fields
        now={now}
        onAnswers={answers => answer({ ...now, answers })}
        onLooks={looks => answer({ ...now, looks })}
      />
      <p class="row">
        {at > 0 && (
          <button type="button" class="quiet-button" onClick={() => answer({ ...now, at: at - 1 })}>
            {w.back}
          </button>
        )}
        <button type="submit" class="button">
          {isLast ? w.write : w.next}
        </button>
        <button type="button" class="link-button" onClick={onLeave}>
          {w.leave}
        </button>
      </p>
    </form>
  );
}
