import type { Person } from '#core/model/person.ts';
import { FLOOR, isPlan, PLAN_NAMES, PLANS, type PlanName, type Point } from '#core/model/room.ts';
import { ICON_NAMES } from '#app/ui/icon-names.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { Plan } from '#app/ui/Plan.tsx';
import { Portrait } from '#app/ui/Portrait.tsx';
import { scriptWords } from '#app/ui/words/design/script.ts';
import { FACE_TABLE } from '#app/ui/words/faces.ts';
import { t } from '#app/ui/words/words.ts';
import { GROUP } from './known.ts';
import { Part } from './Rule.tsx';

const { faces, rooms, icons } = scriptWords;

export const Faces = ({ of }: { readonly of: Person }) => (
  <Part id="faces" title={faces.title} lead={faces.lead}>
    <p class="aside">{faces.of(of.name)}</p>
    <ul class="faces">
      {FACE_TABLE.map(({ face, told, sign }) => (
        <li key={face}>
          <Portrait person={of} face={face} of={GROUP} silent />
          <div>
            <h3>
              <code>{face}</code>
              {told !== face && <span class="told"> · {told}</span>}
            </h3>
            <p>{sign}</p>
          </div>
        </li>
      ))}
    </ul>
  </Part>
);

export const Rooms = () => (
  <Part id="rooms" title={rooms.title} lead={rooms.lead}>
    <ul class="rooms">
      {PLAN_NAMES.filter(isPlan).map(plan => (
        <li key={plan}>
          <RoomView plan={plan} />
          <h3>
            <code>{plan}</code>
          </h3>
          <p>{Object.keys(PLANS[plan]).join(', ')}</p>
        </li>
      ))}
    </ul>
  </Part>
);

function RoomView({ plan }: { readonly plan: PlanName }) {
  const places: readonly (readonly [place: string, at: Point])[] = Object.entries(PLANS[plan]);
  return (
    <svg class="floor" viewBox={`0 0 ${FLOOR.width} ${FLOOR.height}`} aria-hidden="true">
      <Plan name={plan} />
      {places.map(([place, [x, y]]) => (
        <g key={place} class={place === 'you' ? 'your-place' : 'place'} transform={`translate(${x} ${y})`}>
          <circle r={place === 'you' ? 11 : 5} />
          {place === 'you' && <circle class="dot" r="3.5" />}
          <text class="name" y={place === 'you' ? 26 : 19}>
            {place === 'you' ? t.you : place}
          </text>
        </g>
      ))}
    </svg>
  );
}

export const Icons = () => (
  <Part id="icons" title={icons.title} lead={icons.lead}>
    <ul class="icons">
      {ICON_NAMES.map(name => (
        <li key={name}>
          <Icon name={name} /> <code>{name}</code>
        </li>
      ))}
    </ul>
  </Part>
);
