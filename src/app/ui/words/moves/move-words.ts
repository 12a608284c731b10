import type { Move } from '#core/model/move.ts';
import type { SourceName } from '#app/ui/words/sources.ts';

/** A move, said plainly. None is right or wrong: each is told with where it may not help. */
export interface MoveWords {
  readonly name: string;
  /** What it does, whoever does it. */
  readonly does: string;
  /** Where it can be read about; most of what is read there of the moves that close is that they do. */
  readonly from: readonly SourceName[];
  /** Where the same move misfires. */
  readonly astray: string;
}

/** Some of the moves; together they have to be all. */
export type SomeMoves = Readonly<Partial<Record<Move, MoveWords>>>;
