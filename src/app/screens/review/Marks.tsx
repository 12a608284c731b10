import type { ComponentChildren } from 'preact';
import type { Weight } from '#core/model/line.ts';
import type { Met } from '#core/review/cues.ts';

/** What became of a sign; `gone-by` where the conversation went on before there was a reply. */
type Fate = Met | 'gone-by';

/**
 * One reply of the map: above the line their signs, below it yours. Shapes carry the meaning and no colour
 * does. Where room was made the two are joined; where it was closed the sign stops at a sill; what was left
 * open trails off; what the conversation passed by points on.
 */
const CELL = { width: 40, height: 96 };
const CENTRE = CELL.width / 2;
const SIGN = 20;
const LINE = 50;
const REPLY = 76;
/** What stands before the same reply is drawn side by side. */
const APART = 13;

export const Cell = ({ children }: { readonly children: ComponentChildren }) => (
  <svg class="cell" viewBox={`0 0 ${CELL.width} ${CELL.height}`} aria-hidden="true">
    <path class="floor" d={`M0 ${LINE}H${CELL.width}`} />
    {children}
  </svg>
);

interface CueMarkProps {
  readonly weight: Weight;
  /** In the legend a sign stands for itself, before anything became of it. */
  readonly fate?: Fate;
  /** Which of how many that stand before the same reply. */
  readonly index?: number;
  readonly of?: number;
}

export function CueMark({ weight, fate, index = 0, of = 1 }: CueMarkProps) {
  const x = CENTRE + (index - (of - 1) / 2) * APART;
  return (
    <>
      {fate && <path class={`way ${fate}`} d={wayOf(fate, x)} />}
      <circle class={weight} cx={x} cy={SIGN} r={weight === 'concern' ? 7 : 5} />
    </>
  );
}

function wayOf(fate: Fate, x: number): string {
  switch (fate) {
    case 'met':
      return `M${x} ${SIGN}V${LINE}L${CENTRE} ${REPLY}`;
    case 'open':
      return `M${x} ${SIGN + 8}V${LINE - 2}`;
    case 'missed':
      return `M${x} ${SIGN}V${LINE}M${x - 6} ${LINE}h12`;
    case 'gone-by':
      return `M${x} ${SIGN}h15l-4-4m4 4l-4 4`;
  }
}

export const ReplyMark = ({ isLooked }: { readonly isLooked: boolean }) => (
  <>
    <circle class="reply" cx={CENTRE} cy={REPLY} r="4" />
    {isLooked && <circle class="looked" cx={CENTRE} cy={REPLY} r="9" />}
  </>
);
