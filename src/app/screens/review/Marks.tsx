import type { ComponentChildren } from 'preact';
import type { Weight } from '#core/model/line.ts';
import type { Met } from '#core/review/cues.ts';

/**
 * One reply of the map: above the line their signs, below it yours. Shapes carry the meaning and no colour
 * does. Where room was made the two are joined; where it was closed the sign stops at a sill; where it was
 * neither, it trails off. What the conversation went past stands between two replies, and leads nowhere.
 */
const CELL = { width: 40, height: 104 };
const CENTRE = CELL.width / 2;
const SIGN = 40;
const LINE = 64;
const REPLY = 90;
/** Several signs before one reply stand above each other. */
const ABOVE = 16;

interface CellProps {
  readonly children: ComponentChildren;
  /** In the legend a sign is also shown by itself. */
  readonly isBare?: boolean;
}

export const Cell = ({ children, isBare = false }: CellProps) => (
  <svg class="cell" viewBox={`0 0 ${CELL.width} ${CELL.height}`} aria-hidden="true">
    {!isBare && <path class="floor" d={`M0 ${LINE}H${CELL.width}`} />}
    {children}
  </svg>
);

interface SignsProps {
  readonly weights: readonly Weight[];
  /** What the reply made of them; none where there was no reply to them. */
  readonly met?: Met;
  /** Between the reply before and this one. */
  readonly isBetween?: boolean;
}

export function Signs({ weights, met, isBetween = false }: SignsProps) {
  const x = isBetween ? 0 : CENTRE;
  return (
    <>
      {met && weights.length > 0 && <path class={`way ${met}`} d={wayOf(met)} />}
      {weights.map((weight, index) => (
        <circle
          key={index}
          class={weight}
          cx={x}
          cy={SIGN - (weights.length - 1 - index) * ABOVE}
          r={weight === 'concern' ? 7 : 5}
        />
      ))}
    </>
  );
}

function wayOf(met: Met): string {
  switch (met) {
    case 'met':
      return `M${CENTRE} ${SIGN}V${REPLY}`;
    case 'open':
      return `M${CENTRE} ${SIGN + 9}V${LINE - 2}`;
    case 'missed':
      return `M${CENTRE} ${SIGN}V${LINE}M${CENTRE - 7} ${LINE}h14`;
  }
}

export const ReplyMark = ({ isLooked = false }: { readonly isLooked?: boolean }) => (
  <>
    <circle class="reply" cx={CENTRE} cy={REPLY} r="4" />
    {isLooked && <circle class="looked" cx={CENTRE} cy={REPLY} r="9" />}
  </>
);
