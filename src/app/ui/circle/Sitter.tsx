import type { CaseId } from '#core/model/ids.ts';
import { type Face, hasNotebook, type Person, usesWheelchair } from '#core/model/person.ts';
import { Peep } from '#app/ui/Peep.tsx';
import { ChairBefore, ChairBehind, WheelchairBefore, WheelchairBehind } from './Chair.tsx';
import type { Seat } from './seats.ts';

interface SitterProps {
  readonly of: CaseId;
  readonly person: Person;
  readonly face: Face;
  readonly called: string;
  readonly seat: Seat;
  readonly isSpeaking: boolean;
  /** Whoever has a notebook writes in it, and at times stops. */
  readonly isWriting: boolean;
}

const HEAD = 62;

/** One of the group on a chair; whoever speaks leans into the ring. */
export function Sitter({ of, person, face, called, seat, isSpeaking, isWriting }: SitterProps) {
  const onWheels = usesWheelchair(person);
  const lean = `${seat.looksLeft ? ' leftwards' : ''}${seat.isNear ? ' near' : ''}`;
  return (
    <g transform={`translate(${seat.x} ${seat.y}) scale(${seat.size})`}>
      <g class={isSpeaking ? `sitter speaking${lean}` : 'sitter'}>
        {onWheels ? <WheelchairBehind /> : <ChairBehind />}
        <Peep
          of={of}
          person={person}
          face={face}
          x={-HEAD / 2}
          y={14 - HEAD}
          size={HEAD}
          mirrored={seat.looksLeft}
        />
        {onWheels ? <WheelchairBefore /> : <ChairBefore />}
        {hasNotebook(person) && (
          <g class={isWriting ? 'notebook writing' : 'notebook'} transform="translate(4 12) rotate(-8)">
            <rect x="-11" y="-7" width="22" height="15" rx="1.5" />
            <path class="pen" d="M4 2L13 -9" />
          </g>
        )}
        <text class="name" y="46">
          {called}
        </text>
      </g>
    </g>
  );
}
