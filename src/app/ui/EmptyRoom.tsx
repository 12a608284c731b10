import { FLOOR, parseRoom, planOf } from '#core/model/room.ts';
import { Plan, YourPlace } from './Plan.tsx';
import './empty-room.css';

interface EmptyRoomProps {
  /** An author's words for a room. */
  readonly room: string;
  /** Whether the learner's place in it is marked. */
  readonly marked?: boolean;
}

/** The room of a case before anybody has come in: what its words say of it is said elsewhere. */
export function EmptyRoom({ room, marked = false }: EmptyRoomProps) {
  const plan = planOf(room);
  if (!plan) return null;
  const read = marked ? parseRoom(room) : undefined;
  return (
    <svg
      class="empty-room"
      viewBox={`0 0 ${FLOOR.width} ${FLOOR.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <Plan name={plan} />
      {read?.ok && <YourPlace room={read.value} />}
    </svg>
  );
}
