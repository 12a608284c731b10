import { useState } from 'preact/hooks';
import type { Card } from '#core/model/case.ts';
import type { CaseId } from '#core/model/ids.ts';
import { libraryWords } from '#app/ui/words/library.ts';
import { CaseEntry } from './CaseEntry.tsx';
import type { Yours } from './yours.ts';

interface CaseListProps {
  readonly cards: readonly Card[];
  /** How many of them stand on the open pages. */
  readonly open: number;
  readonly isMore: boolean;
  readonly yours: ReadonlyMap<CaseId, Yours>;
  readonly onMore: () => void;
}

export function CaseList({ cards, open, isMore, yours, onMore }: CaseListProps) {
  // Whoever asks for more reads on from the first that is new.
  const [next, setNext] = useState<number>();
  return (
    <>
      <ul class="cases">
        {cards.slice(0, open).map((card, at) => (
          <li key={card.id} ref={at === next ? focusOn : null}>
            <CaseEntry card={card} yours={yours.get(card.id)} />
          </li>
        ))}
      </ul>
      {isMore && (
        <p>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              setNext(open);
              onMore();
            }}
          >
            {libraryWords().more}
          </button>
        </p>
      )}
    </>
  );
}

const focusOn = (entry: HTMLElement | null): void => entry?.querySelector('a')?.focus();
