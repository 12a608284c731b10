import type { MomentId, PersonId } from './ids.ts';
import type { Face } from './person.ts';
import type { Stage } from './stage.ts';

/**
 * How a conversation left the patient, as the author of its ending judges it. The group hears it in who may
 * speak first: warmth before damage after a rough one, the cost of it after a smooth one. Never shown.
 */
export const WENT = ['rough', 'mixed', 'smooth'] as const;
export type Went = (typeof WENT)[number];
export const isWent = (word: string): word is Went => WENT.some(went => went === word);

/** A cue hints at an unpleasant feeling, a concern says it outright (Zimmermann et al. 2011). */
export const WEIGHTS = ['cue', 'concern'] as const;
export type Weight = (typeof WEIGHTS)[number];

interface Marks {
  /** What is read or heard, with the author's small markup left in. */
  readonly text: string;
  readonly face?: Face;
  readonly weight?: Weight;
  /** A breath before the line; the reader may skip it. */
  readonly pause?: true;
  /** As the author wrote it: a run is readable whatever becomes of the sound. `parseSound` knows which it is. */
  readonly sound?: string;
  /** From here on the conversation is in another room, in the author's words for `parseRoom`. */
  readonly room?: string;
  readonly enters?: PersonId;
  readonly leaves?: PersonId;
  /** The moment that begins with this line. */
  readonly moment?: MomentId;
  /** The stage that begins with this line. */
  readonly stage?: Stage;
  /** The name of the ending that this line reaches, and how it left things. */
  readonly ending?: string;
  readonly went?: Went;
}

export interface Said extends Marks {
  readonly how: 'said';
  readonly speaker: PersonId;
}
/** What can be seen and heard; whose face changes with it, if anybody's. */
export interface Seen extends Marks {
  readonly how: 'seen';
  readonly of?: PersonId;
}
/** The learner's own inner voice. */
export interface Thought extends Marks {
  readonly how: 'thought';
}

/** One thing said, seen or thought. */
export type Line = Said | Seen | Thought;

/** Whose face a line shows, if anybody's: the speaker's, or theirs whom it is seen on. */
export function whoseFace(line: Line): PersonId | undefined {
  switch (line.how) {
    case 'said':
      return line.speaker;
    case 'seen':
      return line.of;
    case 'thought':
      return undefined;
  }
}
