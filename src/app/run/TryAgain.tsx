import { useId } from 'preact/hooks';
import type { Run } from '#core/model/run.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { Wondering } from '#app/ui/Wondering.tsx';
import { againWords } from '#app/ui/words/again.ts';
import { isAskedAt, type SecondLook } from './use-second-look.ts';

interface TryAgainProps {
  readonly look: SecondLook;
  readonly run: Run;
  /** The index of the choice in the run's log. */
  readonly at: number;
  /** Where it is one of many: the words of the choice, for whoever hears the button without what is around it. */
  readonly of?: string;
}

/** The way back to before a choice, with the question that is asked first. */
export function TryAgain({ look, run, at, of }: TryAgainProps) {
  const id = useId();
  const { asking } = look;
  const isOpen = isAskedAt(asking, run.id, at);
  return (
    <div class="try-again no-print">
      <button
        type="button"
        class="quiet-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? look.leave() : look.ask(run, at))}
      >
        <Icon name="refresh-cw" />
        {againWords().tryAgain}
        {of !== undefined && <span class="visually-hidden">: {of}</span>}
      </button>
      {isOpen && (
        <div id={id}>
          <Wondering
            text={look.wondering}
            isOpening={asking.kind === 'opening'}
            fault={asking.kind === 'failed' ? againWords().faults[asking.why] : undefined}
            onText={look.onWondering}
            onBegin={look.begin}
            onLeave={look.leave}
          />
        </div>
      )}
    </div>
  );
}
