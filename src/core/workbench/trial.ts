import type { ChoiceId, MomentId } from '#core/model/ids.ts';
import type { Remembered, RunEvent } from '#core/model/run.ts';
import type { Worth } from '#core/story/inside.ts';

/** Something that ink remembers, set by hand: a variable, or how often a knot or a label was come to. */
export type Setting =
  | { readonly kind: 'variable'; readonly name: string; readonly worth: Worth }
  | { readonly kind: 'visits'; readonly name: string; readonly times: number };

/** How a trial begins. */
export interface Start {
  /** The knot, or the stitch of one, that is gone to at once; the story's own beginning where it is absent. */
  readonly knot?: string;
  /** Said first where it begins at a knot: that what went before is not known. */
  readonly opening?: string;
  readonly seed: number;
  /** What is set before the first line. */
  readonly settings: readonly Setting[];
  /** What the group remembers when the learner comes up to it. */
  readonly remembered?: Remembered;
}

/** One of the learner's choices: by its id, in the moment in which it was taken; without an id by its words and place. */
export interface Take {
  readonly kind: 'take';
  readonly id: ChoiceId;
  readonly text: string;
  readonly moment?: MomentId;
  /** How many choices there were, where none of them had an id. */
  readonly of?: number;
  readonly afterMs: number;
}
/** One turn of the group, said again because it was said. */
export interface Speak {
  readonly kind: 'speak';
  readonly id: ChoiceId;
  readonly text: string;
  readonly moment?: MomentId;
}
/** One thing that was done in a trial, so that it can be done again in another text. */
export type Deed =
  | Take
  | Speak
  | { readonly kind: 'record'; readonly events: readonly RunEvent[] }
  | { readonly kind: 'set'; readonly setting: Setting };

/** A whole trial: all else of it is made from this and the text. Plain data, so that a new worker can go on with it. */
export interface Trial {
  readonly start: Start;
  readonly deeds: readonly Deed[];
  /** How many of them are to be done; the others were taken back, and can be done again. */
  readonly at: number;
}

export const begun = (start: Start): Trial => ({ start, deeds: [], at: 0 });

/** Whether it moves the story on. */
export const isStep = (deed: Deed | undefined): deed is Take | Speak =>
  deed?.kind === 'take' || deed?.kind === 'speak';

/**
 * Where a trial can be taken back to: before each step, and after the last. Own words belong to the choice that asked
 * for them.
 */
export function stopsOf(deeds: readonly Deed[]): number[] {
  const stops = deeds.flatMap((deed, at) => {
    if (!isStep(deed)) return [];
    let stop = at;
    for (let before = deeds[stop - 1]; isOwnWords(before); before = deeds[stop - 1]) stop -= 1;
    return [stop];
  });
  return [...stops, deeds.length];
}

const isOwnWords = (deed: Deed | undefined): boolean =>
  deed?.kind === 'record' && deed.events.every(event => event.kind === 'wrote');

export const stepsIn = (deeds: readonly Deed[]): number => deeds.filter(isStep).length;
