import { FLOOR, idOfPlan, type PlanName, type Room, yourPlace } from '#core/model/room.ts';
import { useAddress } from './place.ts';
import './plan.css';

/** A room's walls and furniture, within an `<svg>` whose units are those of its floor. */
export const Plan = ({ name }: { readonly name: PlanName }) => (
  <use
    class="plan"
    href={useAddress().file(`rooms.svg#${idOfPlan(name)}`)}
    width={FLOOR.width}
    height={FLOOR.height}
  />
);

/** The learner's place in it. */
export const YourPlace = ({ room }: { readonly room: Room }) => (
  <g class="your-place" transform={`translate(${yourPlace(room).join(' ')})`}>
    <circle r="11" />
    <circle class="dot" r="3.5" />
  </g>
);
