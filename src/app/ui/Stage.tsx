import type { About } from '#core/model/case.ts';
import type { PersonId } from '#core/model/ids.ts';
import type { Face } from '#core/model/person.ts';
import { FLOOR, parseRoom, type Point, seatsIn } from '#core/model/room.ts';
import { nameOf } from './LineView.tsx';
import { Peep } from './Peep.tsx';
import { Plan, YourPlace } from './Plan.tsx';
import { portraitOf } from './words/faces.ts';
import { t } from './words/words.ts';
import './stage.css';

interface StageProps {
  readonly about: Pick<About, 'id' | 'people'>;
  readonly room: string;
  readonly faces: ReadonlyMap<PersonId, Face>;
  readonly speaker: PersonId | undefined;
}

const HEAD = 60;

/** A row, for a case that does not say its room. */
const inRow = (present: readonly string[]): ReadonlyMap<string, Point> =>
  new Map(present.map((id, at) => [id, [FLOOR.width * ((at + 0.5) / present.length), 124]]));

/** The room from above, as a play has it: what stands in it, who is there, and how each of them looks. */
export function Stage({ about, room, faces, speaker }: StageProps) {
  const read = parseRoom(room);
  const present = about.people.filter(person => faces.has(person.id));
  const ids = present.map(person => person.id);
  const seats = read.ok ? seatsIn(read.value, ids) : inRow(ids);
  return (
    <figure class="stage" aria-label={t.briefingWith}>
      <svg
        class="floor"
        viewBox={`0 0 ${FLOOR.width} ${FLOOR.height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <clipPath id="head">
          <circle r={HEAD / 2 - 1} />
        </clipPath>
        {read.ok && <Plan key={read.value.plan} name={read.value.plan} />}
        {read.ok && <YourPlace room={read.value} />}
        {present.map(person => {
          const [x, y] = seats.get(person.id) ?? [0, 0];
          return (
            <g key={`${person.id} ${x} ${y}`} transform={`translate(${x} ${y})`}>
              <g class={person.id === speaker ? 'sitter speaking' : 'sitter'}>
                <circle class="disc" r={HEAD / 2} />
                <g clip-path="url(#head)">
                  <Peep
                    of={about.id}
                    person={person}
                    face={faces.get(person.id) ?? 'neutral'}
                    x={-HEAD / 2}
                    y={-HEAD / 2}
                    size={HEAD}
                    mirrored={x > FLOOR.width * 0.62}
                  />
                </g>
                <circle class="rim" r={HEAD / 2} />
                <text class="name" y={HEAD / 2 + 13}>
                  {nameOf(about.people, person.id)}
                </text>
              </g>
            </g>
          );
        })}
      </svg>
      <figcaption class="visually-hidden">
        <ul>
          {present.map(person => (
            <li key={person.id}>
              {portraitOf(person.name, faces.get(person.id) ?? 'neutral')}. {person.about}.
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
