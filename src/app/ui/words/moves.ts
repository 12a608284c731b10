import type { Move } from '#core/model/move.ts';
import { BEGINNING } from './moves/beginning.ts';
import { BETWEEN } from './moves/between.ts';
import { FEELINGS_MET } from './moves/feelings.ts';
import type { MoveWords } from './moves/move-words.ts';
import { TELLING } from './moves/telling.ts';
import { wordsOf } from './words.ts';

const EN: Readonly<Record<Move, MoveWords>> = { ...BEGINNING, ...TELLING, ...FEELINGS_MET, ...BETWEEN };

/** Every move by a plain name. Fetched with the second room, and shown nowhere else. */
export const moveWords = wordsOf({ 'en-GB': EN });
