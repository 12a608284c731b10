import type { PersonId } from '#core/model/ids.ts';
import type { Face, Person } from '#core/model/person.ts';
import type { CaseId } from '#core/model/ids.ts';
import { nameOf } from './LineView.tsx';
import { Portrait } from './Portrait.tsx';
import { groupWords } from './words/group.ts';
import { t } from './words/words.ts';

interface CircleProps {
  readonly of: CaseId;
  /** Everybody with a chair, in the order in which they sit. */
  readonly group: readonly Person[];
  readonly speaker: PersonId | undefined;
  /** How the speaker looks while saying it. */
  readonly face: Face;
  /** Whether the learner's chair has gone back, out of the ring. */
  readonly isOut: boolean;
}

/** Ten chairs and yours. What it shows to the eye is said once below, in words. */
export function Circle({ of, group, speaker, face, isOut }: CircleProps) {
  const speaking = group.find(person => person.id === speaker);
  return (
    <figure class={isOut ? 'circle out' : 'circle'} aria-label={groupWords().chairs}>
      <ol class="ring" aria-hidden="true">
        {group.map(person => (
          <li key={person.id} class={person.id === speaker ? 'chair speaking' : 'chair'}>
            <Portrait person={person} face={person.id === speaker ? face : 'neutral'} of={of} silent />
            <span class="chair-name">{nameOf(group, person.id)}</span>
          </li>
        ))}
        <li class="chair yours">
          <span class="seat" />
          <span class="chair-name">{t.you}</span>
        </li>
      </ol>
      <figcaption class="visually-hidden">
        {speaking ? `${groupWords().speaks(speaking.name)}. ` : ''}
        {isOut ? groupWords().chairBack : groupWords().chairIn}
      </figcaption>
    </figure>
  );
}
