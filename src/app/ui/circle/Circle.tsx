import type { ComponentChildren } from 'preact';
import type { CaseId, PersonId } from '#core/model/ids.ts';
import type { Face, Person } from '#core/model/person.ts';
import { nameOf } from '#app/ui/LineView.tsx';
import { groupWords } from '#app/ui/words/group.ts';
import { t } from '#app/ui/words/words.ts';
import { OwnChair } from './Chair.tsx';
import { aroundTheRing, LOW, seatsRound, WIDE } from './seats.ts';
import { Sitter } from './Sitter.tsx';
import './circle.css';

interface CircleProps {
  readonly of: CaseId;
  /** Everybody with a chair beside the learner. */
  readonly group: readonly Person[];
  readonly speaker: PersonId | undefined;
  /** How the speaker looks while saying it. */
  readonly face: Face;
  /** Whether the learner's chair has gone back, out of the ring. */
  readonly isOut: boolean;
  /** Whether pens move just now. */
  readonly isWriting: boolean;
  readonly isWide: boolean;
  /** What is brought back into the middle, where there is room for it. */
  readonly children?: ComponentChildren;
}

/** Ten chairs and yours, seen a little from above. What it shows to the eye is said once below, in words. */
export function Circle({ of, group, speaker, face, isOut, isWriting, isWide, children }: CircleProps) {
  const shape = isWide ? WIDE : LOW;
  const sitting = aroundTheRing(group);
  const [own, ...seats] = seatsRound(shape, sitting.length + 1);
  const placed = sitting
    .flatMap((person, index) => (seats[index] ? [{ person, seat: seats[index] }] : []))
    // Painted from the far side to the near, and whoever leans in last.
    .toSorted(
      (a, b) => Number(a.person.id === speaker) - Number(b.person.id === speaker) || a.seat.y - b.seat.y,
    );
  const speaking = group.find(person => person.id === speaker);
  return (
    <figure class={`circle${isWide ? ' wide' : ''}${isOut ? ' out' : ''}`} aria-label={groupWords().chairs}>
      <svg class="ring" viewBox={`0 0 ${shape.width} ${shape.height}`} aria-hidden="true">
        <ellipse
          class="rug"
          cx={shape.middle[0]}
          cy={shape.middle[1] + 24 * shape.sizes[0]}
          rx={shape.reach[0] * 0.86}
          ry={shape.reach[1] * 0.86}
        />
        {placed.map(({ person, seat }) => (
          <Sitter
            key={person.id}
            of={of}
            person={person}
            face={person.id === speaker ? face : 'neutral'}
            called={nameOf(group, person.id)}
            seat={seat}
            isSpeaking={person.id === speaker}
            isWriting={isWriting && person.id !== speaker}
          />
        ))}
        {own && (
          <g transform={`translate(${own.x} ${own.y}) scale(${own.size})`}>
            <g class="own-chair">
              <OwnChair />
              <text class="name" y="-3">
                {t.you}
              </text>
            </g>
          </g>
        )}
      </svg>
      {children !== undefined && <div class="middle">{children}</div>}
      <figcaption class="visually-hidden">
        {speaking ? `${groupWords().speaks(speaking.name)}. ` : ''}
        {isOut ? groupWords().chairBack : groupWords().chairIn}
      </figcaption>
    </figure>
  );
}
