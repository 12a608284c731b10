import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChoiceId } from '#core/model/ids.ts';
import type { LearnerOffer } from '#core/model/offer.ts';
import { AuthorText } from './AuthorText.tsx';
import { isWriting } from './writing.ts';

interface MenuProps {
  readonly offers: readonly LearnerOffer[];
  readonly label: string;
  /** Tiles are for a few words each, rows for sentences. */
  readonly as: 'rows' | 'tiles';
  readonly onChoose: (id: ChoiceId) => void;
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** What can be said or done now. Every offer is a button; digits choose, arrows move, Tab does what Tab does. */
export function Menu({ offers, label, as, onChoose }: MenuProps) {
  const list = useRef<HTMLOListElement>(null);

  // With the buttons, not after they are painted: a key in between would be lost, or would choose what has gone.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      const offer = /^[1-9]$/.test(event.key) ? offers[Number(event.key) - 1] : undefined;
      if (offer && !event.repeat) onChoose(offer.id);
      const step = STEP[event.key];
      if (step !== undefined && list.current) moveIn(list.current, step, event);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [offers, onChoose]);

  return (
    <ol ref={list} class={`menu ${as}`} aria-label={label}>
      {offers.map((offer, index) => (
        <li key={offer.id}>
          <button type="button" class={offerClass(offer)} onClick={() => onChoose(offer.id)}>
            {as === 'rows' && offers.length > 1 && (
              <kbd class="digit" aria-hidden="true">
                {index + 1}
              </kbd>
            )}
            <span class="words">
              <AuthorText text={offer.text} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** Arrows move among the buttons, and into them from where focus waits. Elsewhere they scroll the page. */
function moveIn(list: HTMLElement, step: number, event: KeyboardEvent): void {
  const { target } = event;
  const isHere = target instanceof Node && (list.contains(target) || target === list.closest('.below'));
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex(button => button === target);
  const next = buttons.at(at < 0 && step > 0 ? 0 : (Math.max(at, 0) + step) % buttons.length);
  if (!isHere || !next) return;
  event.preventDefault();
  next.focus();
}

function offerClass(offer: LearnerOffer): string {
  switch (offer.kind) {
    case 'reply':
      return offer.act === undefined ? 'offer spoken' : 'offer act';
    case 'pick':
      return offer.feeling === undefined ? 'offer spoken' : 'offer tile';
    case 'door':
      return 'offer door';
  }
}
