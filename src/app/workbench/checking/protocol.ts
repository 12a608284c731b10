import type { Changes } from '#core/workbench/changes.ts';
import type { Combed } from '#core/workbench/combing.ts';
import type { Draft } from '#core/workbench/draft.ts';
import type { Form } from '#core/workbench/form.ts';
import type { Reading } from '#core/workbench/reading.ts';

/** What a checking worker is asked. `ask` comes back with every answer, so that an old one is known as old. */
export type Asked =
  /** What was written since the last time that this worker was asked. */
  | { readonly kind: 'read'; readonly ask: number; readonly changes: Changes }
  | {
      readonly kind: 'comb';
      readonly ask: number;
      readonly draft: Draft;
      readonly seed: number;
      readonly stages: readonly number[];
    };

export type Answered =
  | { readonly kind: 'formed'; readonly ask: number; readonly form: Form }
  | { readonly kind: 'read'; readonly ask: number; readonly reading: Reading }
  | { readonly kind: 'combing'; readonly ask: number; readonly done: number }
  | { readonly kind: 'combed'; readonly ask: number; readonly combed: Combed; readonly isLast: boolean };
