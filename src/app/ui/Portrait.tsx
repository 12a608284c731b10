import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CaseId } from '#core/model/ids.ts';
import type { Face, Person } from '#core/model/person.ts';
import type * as drawing from './Peep.tsx';
import { t } from './words/words.ts';

interface PortraitProps {
  readonly person: Person;
  readonly face: Face;
  readonly of: CaseId;
  /** Beside a name that is read anyway, the picture says nothing more. */
  readonly silent?: boolean;
}

/** It comes after the words, which do not wait for it; a conversation can be had without. */
const peep = signal<typeof drawing.Peep>();
const fetchPeep = () => {
  import('./Peep.tsx').then(({ Peep }) => (peep.value = Peep)).catch(() => {});
};

export function Portrait({ person, face, of, silent = false }: PortraitProps) {
  const words = silent
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': t.portraitOf(person.name, face) } as const);
  useEffect(fetchPeep, []);
  const Peep = peep.value;
  return (
    <svg class="portrait" viewBox="0 0 1 1" {...words}>
      {Peep && <Peep of={of} person={person} face={face} size={1} />}
    </svg>
  );
}
