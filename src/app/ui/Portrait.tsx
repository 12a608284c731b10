import type { CaseId } from '#core/model/ids.ts';
import type { Face, Person } from '#core/model/person.ts';
import { useAddress } from './place.ts';
import { t } from './words/words.ts';

interface PortraitProps {
  readonly person: Person;
  readonly face: Face;
  readonly of: CaseId;
  /** Beside a name that is read anyway, the picture says nothing more. */
  readonly silent?: boolean;
}

export function Portrait({ person, face, of, silent = false }: PortraitProps) {
  const { file } = useAddress();
  const folder = person.seat === 'encounter' ? of : 'group';
  return (
    <img
      key={face}
      class="portrait"
      src={file(`portraits/${folder}/${person.id}-${face}.svg`)}
      alt={silent ? '' : t.portraitOf(person.name, face)}
      width="96"
      height="96"
      decoding="async"
    />
  );
}
