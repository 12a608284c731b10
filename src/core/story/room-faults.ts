import { parseRoom } from '#core/model/room.ts';
import { knownAre, type TagFault } from './tags.ts';

/** What an author's words for a room ask for that is not there to be had. */
export function roomFaults(text: string, people: readonly string[]): TagFault[] {
  const room = parseRoom(text);
  if (!room.ok) return [{ code: 'unknown-room', message: room.fault.what, hint: knownAre(room.fault.known) }];
  return Object.keys(room.value.seats)
    .filter(id => id !== 'you' && !people.includes(id))
    .map(id => ({
      code: 'unknown-room',
      message: `"${id}" sits in the room and is not a person of this case.`,
      hint: knownAre(people),
    }));
}
