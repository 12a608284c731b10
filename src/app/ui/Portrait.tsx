import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CaseId } from '#core/model/ids.ts';
import type { Face, Person } from '#core/model/person.ts';
import type { PeepProps } from './Peep.tsx';
import { t } from './words/words.ts';

interface PortraitProps {
  readonly person: Person;
  readonly face: Face;
  readonly of: CaseId;
  /** Beside a name that is read anyway, the picture says nothing more. */
  readonly silent?: boolean;
}

/** Its place is there at once; the drawing comes after the words, and a conversation can be had without it. */
export function Portrait({ person, face, of, silent = false }: PortraitProps) {
  const [Peep, setPeep] = useState<ComponentType<PeepProps>>();
  useEffect(() => {
    import('./Peep.tsx').then(module => setPeep(() => module.Peep)).catch(() => {});
  }, []);
  const words = silent
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': t.portraitOf(person.name, face) } as const);
  return (
    <svg class="portrait" viewBox="0 0 1 1" {...words}>
      {Peep && <Peep of={of} person={person} face={face} size={1} />}
    </svg>
  );
}
