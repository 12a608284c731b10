import { expect, test } from 'vitest';
import type { Person } from '#core/model/person.ts';
import { story } from '#core/testing/stories.fixture.ts';
import { aroundTheRing, LOW, seatsRound, WIDE } from './seats.ts';

const group = story().about.people.filter((person: Person) => person.seat !== 'encounter');

test.each([
  ['wide', WIDE],
  ['low', LOW],
])('on the %s ring everybody has room, and nobody is cut off', (_, shape) => {
  const seats = seatsRound(shape, 11);
  for (const { x, y, size } of seats) {
    expect([x - 31 * size, x + 31 * size, y - 50 * size]).toSatisfy(
      ([left = 0, right = 0, top = 0]: number[]) => left >= 0 && right <= shape.width && top >= 0,
    );
    expect(y + 44 * size).toBeLessThanOrEqual(shape.height);
  }
  for (const [index, one] of seats.entries()) {
    const next = seats[(index + 1) % seats.length];
    expect(Math.hypot(one.x - (next?.x ?? 0), one.y - (next?.y ?? 0))).toBeGreaterThan(55 * one.size);
  }
});

test('the leaders sit across from one another, and everybody has one chair', () => {
  const order = aroundTheRing(group);
  expect(new Set(order)).toEqual(new Set(group));
  const [first = 0, second = 0] = order.flatMap((person, at) => (person.seat === 'leader' ? [at + 1] : []));
  const seats = seatsRound(WIDE, 11);
  expect(Math.sign((seats[first]?.x ?? 0) - WIDE.middle[0])).toBe(
    -Math.sign((seats[second]?.x ?? 0) - WIDE.middle[0]),
  );
});
