/**
 * A game as others write them, without a tag of ours: rooms with ways between them, things to find and doors that
 * ask for them, people to talk to, and a loop that goes on until the last door. About a kilobyte for each room.
 */
export function foreignGame(rooms: number, isWithLists = false): string {
  const at = (room: number) => (room + rooms) % rooms;
  const things = Array.from({ length: rooms }, (_, room) => `thing_${room}`);
  const has = (room: number) => (isWithLists ? `(bag ? thing_${at(room)})` : `thing_${at(room)}`);
  const take = (room: number) => (isWithLists ? `bag += thing_${room}` : `thing_${room} = true`);
  const head = isWithLists
    ? [`LIST things = ${things.join(', ')}`, 'VAR bag = ()']
    : things.map(thing => `VAR ${thing} = false`);
  return [
    'VAR found = 0',
    'VAR hour = 6',
    ...head,
    'The bell wakes you. Everybody else has left the house.',
    '-> room_0',
    ...Array.from({ length: rooms }, (_, room) => roomOf(room)),
    '=== outside ===',
    'You stand in the street with {found} things, and it is {hour} o’clock.',
    '-> END',
    '=== function clock(ref time) ===',
    '~ time = time + 1',
    '{ time > 12:',
    '  ~ time = 1',
    '}',
    '=== function weather() ===',
    '{~Rain beats on the panes.|The sun comes and goes.|A wind gets up.}',
    '=== search(-> back) ===',
    'You go through all the drawers. {weather()}',
    '* {found > 2} [Look under the carpet] Dust, and a coin.',
    '  ~ found++',
    '+ [Give it up]',
    '- ->-> back',
  ].join('\n');

  function roomOf(room: number): string {
    return `
=== room_${room} ===
~ clock(hour)
{You have not been in room ${room} before; there is a smell of wax and old paper in it.|Room ${room} again.|{&Still|Once more} room ${room}.} {weather()}
{${has(room - 1)}: The thing from the last room is heavy in your pocket. }{found > ${room}: You have done well so far.|There must be more to find.}
- (menu)
* [Take what lies on the table] You put thing ${room} into your pocket, and nobody sees you do it.
  ~ ${take(room)}
  ~ found++
  -> menu
* (talk) [Talk to the portrait] "Who are you?" you ask.
  ** ["A friend?"] "A friend of the house," says portrait ${room}, {found > 3: and winks|and looks away}.
  ** ["Never mind."] It says nothing at all.
  -- You step back from it, {hour > 8: for it is late|though there is time}.
  -> menu
* {talk} [Ask it for the way] "Past room ${at(room + 7)}, if you hold thing ${at(room + 3)}."
  -> menu
+ {menu < 9} [Search the room] -> search(-> room_${room}.menu) -> menu
+ {${has(room)}} [Go on to room ${at(room + 1)}] -> room_${at(room + 1)}
+ {${has(room - 2)} && found > 2} [Take the stairs to room ${at(room + 7)}] -> room_${at(room + 7)}
+ {${has(room - 1)} or not ${has(room)}} [Go back to room ${at(room - 1)}] -> room_${at(room - 1)}
+ {found >= ${Math.min(rooms, 12)}} [Leave the house] -> outside
`;
  }
}
