import { type Move, SPACE_OF_MOVE } from '#core/model/move.ts';

/**
 * Which way a reply leans by its moves alone: it makes room for the other person to say more, closes it, does
 * some of both, or neither. After the axis of space in VR-CoDES-P (Del Piccolo et al. 2011), simplified: there
 * every response has one code, while a reply here may carry up to three moves.
 */
export const LEANINGS = ['opens', 'closes', 'both', 'neither'] as const;
export type Leaning = (typeof LEANINGS)[number];

export function leaningOf(moves: readonly Move[]): Leaning {
  const spaces = new Set(moves.map(move => SPACE_OF_MOVE[move]));
  const opens = spaces.has('+');
  const closes = spaces.has('-');
  if (spaces.has('±') || (opens && closes)) return 'both';
  if (opens) return 'opens';
  return closes ? 'closes' : 'neither';
}
