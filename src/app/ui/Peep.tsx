import { useContext } from 'preact/hooks';
import { type CaseId, isOutside } from '#core/model/ids.ts';
import { type Face, FACES, type Person } from '#core/model/person.ts';
import { Drawn, inlinePrefix, useAddress } from './place.ts';
import './peep.css';

interface PeepProps {
  /** The case they are met in; the group is the same in all of them, and outside of them. */
  readonly of: CaseId | undefined;
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
 * A person within an `<svg>`. When the face changes the head stays, and only the strokes of the face melt over. All
 * faces are there from the beginning: Chromium asks for the file anew for a part that comes later, and a head would
 * stand there without one meanwhile.
 */
export function Peep({ of, person, face, x = 0, y = 0, size, mirrored = false }: PeepProps) {
  const { file } = useAddress();
  const own = of && isOutside(of) ? inlinePrefix(of) : undefined;
  const sprite =
    useContext(Drawn) ?? own ?? `${file(`portraits/${person.seat === 'encounter' ? of : 'group'}.svg`)}#`;
  return (
    <svg class="peep" x={x} y={y} width={size} height={size} viewBox="0 0 1 1">
      <g transform={mirrored ? 'matrix(-1 0 0 1 1 0)' : undefined}>
        <use href={`${sprite}${person.id}`} />
        {FACES.map(one => (
          <use key={one} class={one === face ? 'face' : 'face away'} href={`${sprite}face-${one}`} />
        ))}
        <use href={`${sprite}${person.id}-over`} />
      </g>
    </svg>
  );
}
