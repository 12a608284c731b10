import type { Line } from '#core/model/line.ts';
import type { Face } from '#core/model/person.ts';

/**
 * Whether a face lets something be seen, or draws back; not whether it is friendly, which the checker asks of
 * faces. So anger is neither, and fear shows. A rule's reading: people differ, and writers do.
 */
const FACE_SAYS: Readonly<Record<Face, 'shows' | 'shuts' | 'neither'>> = {
  neutral: 'neither',
  solemn: 'neither',
  smile: 'neither',
  warm: 'shows',
  worried: 'shows',
  afraid: 'shows',
  tired: 'neither',
  sad: 'shows',
  crying: 'shows',
  angry: 'neither',
  irritated: 'shuts',
  guarded: 'shuts',
  blank: 'shuts',
  thoughtful: 'shows',
  surprised: 'neither',
  wry: 'neither',
};

/** What there was to see and hear between one reply and the next. */
export interface Followed {
  /** The heaviest thing that was then hinted at or said outright. */
  readonly said?: Line;
  readonly shows: number;
  readonly shuts: number;
  /** Whether the author let a silence stand there. */
  readonly silence: boolean;
}

export function followedBy(after: readonly Line[]): Followed {
  const said = heaviest(after);
  const faces = after.flatMap(line => (line.face ? [FACE_SAYS[line.face]] : []));
  return {
    ...(said && { said }),
    shows: faces.filter(face => face === 'shows').length,
    shuts: faces.filter(face => face === 'shuts').length,
    silence: after.some(line => line.pause === true),
  };
}

/** The last concern among these lines, else the last cue. */
export const heaviest = (lines: readonly Line[]): Line | undefined =>
  lines.findLast(line => line.weight === 'concern') ?? lines.findLast(line => line.weight === 'cue');

/** Whether the same person said both. */
export const sameSpeaker = (one: Line | undefined, other: Line | undefined): boolean =>
  one?.how === 'said' && other?.how === 'said' && one.speaker === other.speaker;
