import type { Held, Poorest } from '#core/check/held.ts';
import type { Margin } from '#core/workbench/rehearse.ts';
import { rehearsalWords } from '#app/ui/words/workbench/rehearsal.ts';

interface MarginsProps {
  readonly margins: readonly Margin[];
  readonly held: Held | undefined;
  readonly onLook: (poorest: Poorest) => void;
}

/** What the writing has to spare, the thinnest first: in this run, and in the poorest of all that were played. */
export function Margins({ margins, held, onLook }: MarginsProps) {
  const w = rehearsalWords();
  const poorest = new Map(held?.poorest.map(one => [one.must, one]));
  const spareOf = ({ must, could, wanted }: Margin): number =>
    Math.min(could - wanted, marginOf(poorest.get(must)));
  return (
    <details class="margins">
      <summary>{w.spare}</summary>
      <p class="meta">{w.spareHint}</p>
      <ul>
        {margins
          .toSorted((a, b) => spareOf(a) - spareOf(b))
          .map(({ must, had, could, wanted }, at) => {
            // By place: keyed by name, some rows were gone once the checker's counts had reordered them (seen with Preact 11.2).
            const worst = poorest.get(must);
            return (
              <li key={at}>
                <b>{w.must[must]}.</b> {w.inThis(had, could)} {could <= wanted && w.noneHere}{' '}
                {worst && held && w.poorest(worst.could, held.runs)}{' '}
                {could > wanted && marginOf(worst) <= 0 && w.noneThere}
                {worst && (
                  <button
                    type="button"
                    class="link-button"
                    aria-label={w.lookAtFor(w.must[must])}
                    onClick={() => onLook(worst)}
                  >
                    {w.lookAt}
                  </button>
                )}
              </li>
            );
          })}
      </ul>
    </details>
  );
}

const marginOf = (poorest: Poorest | undefined): number =>
  poorest ? poorest.could - poorest.wanted : Infinity;
