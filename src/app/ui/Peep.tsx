import { useState } from 'preact/hooks';
import type { CaseId } from '#core/model/ids.ts';
import type { Face, Person } from '#core/model/person.ts';
import { useAddress } from './place.ts';
import './peep.css';

export interface PeepProps {
  /** The case they are met in; the group is the same in all of them. */
  readonly of: CaseId;
  readonly person: Pick<Person, 'id' | 'seat'>;
  readonly face: Face;
  /** Where the square of head and shoulders lies in the drawing around it. */
  readonly x?: number;
  readonly y?: number;
  readonly size: number;
  /** Everybody is drawn looking to the right. */
  readonly mirrored?: boolean;
}

/**
 * A person within an `<svg>`. When the face changes the head stays, and only the strokes of the face melt over: the
 * old ones are there until the new ones are.
 */
export function Peep({ of, person, face, x = 0, y = 0, size, mirrored = false }: PeepProps) {
  const { file } = useAddress();
  const [shown, setShown] = useState<readonly Face[]>([face]);
  if (shown.at(-1) !== face) setShown([...shown.filter(one => one !== face).slice(-1), face]);
  const sprite = file(`portraits/${person.seat === 'encounter' ? of : 'group'}.svg`);
  return (
    <svg class="peep" x={x} y={y} width={size} height={size} viewBox="0 0 1 1">
      <g transform={mirrored ? 'matrix(-1 0 0 1 1 0)' : undefined}>
        <use href={`${sprite}#${person.id}`} />
        {shown.map(one => (
          <use key={one} class={one === face ? 'face' : 'face away'} href={`${sprite}#face-${one}`} />
        ))}
        <use href={`${sprite}#${person.id}-over`} />
      </g>
    </svg>
  );
}
