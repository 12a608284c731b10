import type { CaseId } from '#core/model/ids.ts';
import type { Face, Person } from '#core/model/person.ts';
import { Peep } from './Peep.tsx';
import { portraitOf } from './words/faces.ts';

interface PortraitProps {
  readonly person: Person;
  readonly face: Face;
  readonly of: CaseId;
  /** Beside a name that is read anyway, the picture says nothing more. */
  readonly silent?: boolean;
}

/** One person by themselves, in a disc. */
export function Portrait({ person, face, of, silent = false }: PortraitProps) {
  const words = silent
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': portraitOf(person.name, face) } as const);
  return (
    <svg class="portrait" viewBox="0 0 1 1" {...words}>
      <Peep of={of} person={person} face={face} size={1} />
    </svg>
  );
}
