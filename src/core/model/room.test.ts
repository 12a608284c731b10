import { expect, test } from 'vitest';
import { FLOOR, parseRoom, PLANS, seatsIn, yourPlace } from './room.ts';

test('an author says the room and who is where in plain words', () => {
  expect(parseRoom('clinic; derek on the chair;  grace by door')).toEqual({
    ok: true,
    value: { plan: 'clinic', seats: { derek: 'chair', grace: 'door' } },
  });
});

test.each([
  ['ballroom', /"ballroom" is not a room/],
  ['clinic; derek on bed', /no "bed" in a clinic/],
  ['clinic; derek', /"derek" does not say who is where/],
])('of "%s" it is said what is wrong', (text, said) => {
  const read = parseRoom(text);
  expect(read.ok ? '' : read.fault.what).toMatch(said);
  expect(read.ok ? [] : read.fault.known).not.toEqual([]);
});

test('whoever has no place of their own takes the first that is free', () => {
  const read = parseRoom('clinic; derek on second chair');
  if (!read.ok) throw new Error(read.fault.what);
  const seats = seatsIn(read.value, ['derek', 'grace']);
  expect(seats.get('derek')).toEqual(PLANS.clinic['second chair']);
  expect(seats.get('grace')).toEqual(PLANS.clinic.chair);
  expect(yourPlace(read.value)).toEqual(PLANS.clinic.you);
});

/** A head and the shoulders under it, and what a narrow screen shows of the floor. */
const RADIUS = 28;
const BAND = { top: 74, bottom: 186 };

test.each(Object.entries(PLANS))('in a %s nobody sits in another, or out of sight', (_, plan) => {
  const places = Object.entries(plan);
  const others = places.filter(([name]) => name !== 'you');
  for (const [, [x, y]] of places)
    expect([x - RADIUS >= 0, x + RADIUS <= FLOOR.width + 1, y <= BAND.bottom]).toEqual([true, true, true]);
  for (const [, [, y]] of others)
    expect([y - RADIUS >= BAND.top, y + RADIUS <= BAND.bottom + 1]).toEqual([true, true]);
  // The first three are taken by themselves, as people come in.
  const first = others.slice(0, 3);
  for (const [index, [, [x, y]]] of first.entries())
    for (const [, [otherX, otherY]] of first.slice(index + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(RADIUS * 1.75);
});
