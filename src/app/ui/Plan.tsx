import { FLOOR, idOfPlan, type PlanName } from '#core/model/room.ts';
import { useAddress } from './place.ts';

/** A room's walls and furniture, within an `<svg>` whose units are those of its floor. */
export const Plan = ({ name }: { readonly name: PlanName }) => (
  <use
    class="plan"
    href={useAddress().file(`rooms.svg#${idOfPlan(name)}`)}
    width={FLOOR.width}
    height={FLOOR.height}
  />
);
