import type { CaseId, ChoiceId, RunId } from './ids.ts';
import type { Line } from './line.ts';
import type { GroupOffer, LearnerOffer, Slot } from './offer.ts';

/** How somebody leaves the group, in their own word. */
export const LEAVINGS = ['steady', 'stirred', 'not-all-right'] as const;
export type Leaving = (typeof LEAVINGS)[number];

/** A line reached the reader. */
export interface Heard {
  readonly kind: 'heard';
  readonly line: Line;
}
/** The learner chose, and these were the others. `afterMs` runs from the menu's showing to the choice. */
export interface Chose {
  readonly kind: 'chose';
  readonly offer: LearnerOffer;
  readonly passedOver: readonly { readonly id: ChoiceId; readonly text: string }[];
  readonly afterMs: number;
}
/** The group took a turn. */
export interface Spoke {
  readonly kind: 'spoke';
  readonly offer: GroupOffer;
}
/**
 * What the group remembered of earlier runs when the learner came up to it, just before that choice. It stays
 * true of this evening, whatever is brought or erased later.
 */
export interface Remembered {
  readonly kind: 'remembered';
  /** How many other runs had been brought to their close. */
  readonly evenings: number;
  /** The case that was brought last. */
  readonly last: CaseId;
  /** How each case ended when it was last brought, where it came to an ending. */
  readonly endings: readonly { readonly case: CaseId; readonly ending: string }[];
}
/** What the learner would have said, in a private note before the replies showed. */
export interface Noted {
  readonly kind: 'noted';
  readonly text: string;
}
/** The learner's own words in the debrief. */
export interface Wrote {
  readonly kind: 'wrote';
  readonly slot: Slot;
  readonly text: string;
}
/** A private mark on, or off, the event with this index. */
export interface Starred {
  readonly kind: 'starred';
  readonly event: number;
  readonly on: boolean;
}
/** From here on the run follows another text of the same case; what stands before was seen as it stands. */
export interface Reworded {
  readonly kind: 'reworded';
  readonly hash: string;
}
export interface CheckedOut {
  readonly kind: 'checked-out';
  readonly how: Leaving;
}
/** The debrief came to its close. */
export interface Closed {
  readonly kind: 'closed';
}

export type RunEvent =
  | Heard
  | Chose
  | Spoke
  | Remembered
  | Noted
  | Wrote
  | Starred
  | Reworded
  | CheckedOut
  | Closed;

/** The run that another one branched off from. */
export interface Parent {
  readonly run: RunId;
  /** How many of its events the two share. */
  readonly events: number;
  /** What somebody who looks a second time wants to find out, in their own words. */
  readonly wondering?: string;
}

/** What is fixed when a run begins. */
export interface RunHead {
  readonly version: 1;
  readonly id: RunId;
  readonly case: CaseId;
  readonly title: string;
  readonly caseVersion: string;
  /** The fingerprint of the text it began with; the newest `reworded` event holds the present one. */
  readonly hash: string;
  /** Seeds ink's shuffles and the facilitator. */
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  readonly parent?: Parent;
}

/** One learner's pass through a case: an append-only log of what was seen and done. */
export interface Run extends RunHead {
  readonly events: readonly RunEvent[];
}
