import type { Person } from '#core/model/person.ts';

/** The room's floor as the eye has it, and the ring of chairs on it, in units of a drawing. */
export interface RingShape {
  readonly width: number;
  readonly height: number;
  /** The ring's middle, and how far it reaches across and in depth. */
  readonly middle: readonly [x: number, y: number];
  readonly reach: readonly [x: number, y: number];
  /** How large the farthest and the nearest chair are drawn. */
  readonly sizes: readonly [far: number, near: number];
}

/** Seen from a little above, with room in the middle for what is brought back there. */
export const WIDE: RingShape = {
  width: 520,
  height: 540,
  middle: [260, 246],
  reach: [216, 184],
  sizes: [0.98, 1.16],
};
/** For a small screen the eye comes down to the level of those who sit, and the ring lies nearly flat. */
export const LOW: RingShape = {
  width: 400,
  height: 170,
  middle: [200, 72],
  reach: [172, 36],
  sizes: [0.68, 0.86],
};

export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Which way the ring's middle is: whoever speaks leans there, and everybody looks there. */
  readonly looksLeft: boolean;
  readonly isNear: boolean;
}

const STEPS = 720;

/** The angles at which a walk round the ring, begun nearest to the eye, has gone equal parts of its way. */
function anglesRound([across, deep]: readonly [number, number], count: number): readonly number[] {
  const angleAt = (step: number) => Math.PI / 2 + (step / STEPS) * 2 * Math.PI;
  const walked = [0];
  for (let step = 1; step <= STEPS; step += 1) {
    const [from, to] = [angleAt(step - 1), angleAt(step)];
    const way = Math.hypot(across * (Math.cos(to) - Math.cos(from)), deep * (Math.sin(to) - Math.sin(from)));
    walked.push((walked.at(-1) ?? 0) + way);
  }
  const whole = walked.at(-1) ?? 0;
  return Array.from({ length: count }, (_, index) =>
    angleAt(walked.findIndex(way => way >= (whole * index) / count)),
  );
}

/** Places evenly round the ring; the first is the learner's, nearest to the eye, and the others go clockwise. */
export const seatsRound = ({ middle, reach, sizes }: RingShape, count: number): readonly Seat[] =>
  anglesRound(reach, count).map(angle => {
    const [across, near] = [Math.cos(angle), Math.sin(angle)];
    return {
      x: middle[0] + across * reach[0],
      y: middle[1] + near * reach[1],
      size: sizes[0] + ((near + 1) / 2) * (sizes[1] - sizes[0]),
      looksLeft: across > 0.1,
      isNear: near > 0,
    };
  });

/**
 * The order round the ring: two who lead sit across from one another, so that each sees the other and both halves
 * of the group. The peers keep their order between them.
 */
export function aroundTheRing(group: readonly Person[]): readonly Person[] {
  const leaders = group.filter(person => person.seat === 'leader');
  const peers = group.filter(person => person.seat !== 'leader');
  const [first, second, ...more] = leaders;
  const quarter = Math.round(peers.length / 4);
  return [
    ...peers.slice(0, quarter),
    ...(first ? [first] : []),
    ...peers.slice(quarter, peers.length - quarter),
    ...(second ? [second] : []),
    ...peers.slice(peers.length - quarter),
    ...more,
  ];
}
