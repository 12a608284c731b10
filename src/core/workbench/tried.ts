import type { RunEvent, RunHead } from '#core/model/run.ts';
import type { Place } from '#core/story/places.ts';

/** The run that is being tried beside the text: as the text is now, performed from the beginning. */
export interface Tried {
  readonly head: RunHead;
  readonly events: readonly RunEvent[];
  /** The knots that it came through, in the order in which each was first entered. */
  readonly knots: readonly string[];
  /** Where in the author's text it stands: at the choices on offer; where there are none, at the last line. */
  readonly at: readonly Place[];
}
