import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import type { Place } from '#core/story/places.ts';
import type { Shown } from '#core/workbench/try-shown.ts';
import { PlaceLink } from './PlaceLink.tsx';

interface StepsProps {
  readonly steps: Shown['steps'];
  readonly onBack: (to: number) => void;
  readonly onPlace: (place: Place) => void;
}

/** Everything that was chosen so far, the last first, each a place to go back to. */
export function Steps({ steps, onBack, onPlace }: StepsProps) {
  const w = tryoutWords().steps;
  return (
    <details class="try-part">
      <summary>{w.title(steps.length)}</summary>
      {steps.length === 0 && <p class="meta">{w.none}</p>}
      <ol class="try-list" reversed>
        {steps
          .map(({ kind, text, place }, at) => (
            <li key={at}>
              <p>
                {kind === 'speak' && <span class="meta">{w.group}: </span>}
                {text}
              </p>
              <p class="try-ways">
                <button type="button" class="link-button" onClick={() => onBack(at)}>
                  {w.before}
                  <span class="visually-hidden">: {text}</span>
                </button>
                <PlaceLink place={place} onPlace={onPlace} of={text} />
              </p>
            </li>
          ))
          .toReversed()}
      </ol>
    </details>
  );
}
