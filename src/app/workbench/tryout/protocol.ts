import type { ChoiceId } from '#core/model/ids.ts';
import type { RunEvent } from '#core/model/run.ts';
import type { Draft } from '#core/workbench/draft.ts';
import type { KeptRun } from '#core/workbench/kept-runs.ts';
import type { Setting, Start, Trial } from '#core/workbench/trial.ts';
import type { Shown } from '#core/workbench/try-shown.ts';
import type { Aim } from '#core/workbench/try-way.ts';

/** What is asked of the worker that performs what is tried. */
export type Wish =
  /** The newest text; and, for a worker that knows of none yet, the trial to go on with. */
  | { readonly kind: 'text'; readonly draft: Draft; readonly trial: Trial }
  | { readonly kind: 'begin'; readonly start: Start }
  /** To come to a place by the choices that lead there. */
  | { readonly kind: 'way'; readonly start: Start; readonly aim: Aim }
  | { readonly kind: 'take'; readonly id: ChoiceId; readonly afterMs: number }
  | { readonly kind: 'speak' | 'forward' | 'stay' }
  | { readonly kind: 'record'; readonly events: readonly RunEvent[] }
  | { readonly kind: 'set'; readonly setting: Setting }
  /** Before its last step, or before this one, counted from 0. */
  | { readonly kind: 'back'; readonly to?: number };

/** `ask` comes back with the answer. */
export type Asked = Wish & { readonly ask: number };

export type Answered =
  | { readonly kind: 'shown'; readonly ask: number; readonly to: Wish['kind']; readonly shown: Shown }
  /** Ink cannot compile the text; what stood before it stands. */
  | { readonly kind: 'unread'; readonly ask: number }
  | { readonly kind: 'no-way'; readonly ask: number; readonly aim: Aim }
  /** Of the text that was read last; it is no answer that anybody waits for. */
  | { readonly kind: 'kept'; readonly ask: number; readonly runs: readonly KeptRun[] };
