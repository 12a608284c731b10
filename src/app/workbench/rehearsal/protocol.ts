import type { HeardBy } from '#core/check/heard-by.ts';
import type { About, Case } from '#core/model/case.ts';
import type { Draft } from '#core/workbench/draft.ts';
import type { Matrix } from '#core/workbench/matrix.ts';
import type { Rehearsed, WantedRun } from '#core/workbench/rehearse.ts';
import type { PaperScript } from '#core/workbench/script.ts';
import type { NewText, NewTurn } from '#core/workbench/turn-template.ts';

/** What a rehearsing worker can be asked, and what it answers. */
export interface Work {
  readonly rehearse: {
    readonly asked: { readonly here: Case; readonly draft: Draft; readonly wanted: WantedRun };
    readonly answer: Rehearsed;
  };
  readonly matrix: {
    readonly asked: { readonly draft: Draft; readonly about: About; readonly heard: readonly HeardBy[] };
    readonly answer: Matrix;
  };
  readonly script: {
    readonly asked: { readonly draft: Draft; readonly about: About };
    readonly answer: PaperScript;
  };
  /** Undefined where there is no floor to write it onto. */
  readonly write: {
    readonly asked: { readonly draft: Draft; readonly turn: NewTurn };
    readonly answer: NewText | undefined;
  };
}

/** `ask` comes back with the answer; `failed` where the text could not be worked with. */
export type Asked = {
  [Kind in keyof Work]: { readonly ask: number; readonly kind: Kind } & Work[Kind]['asked'];
}[keyof Work];

export interface AnswerTo<Kind extends keyof Work> {
  readonly ask: number;
  readonly kind: Kind;
  readonly answer: Work[Kind]['answer'];
}
export type Answered =
  | { readonly ask: number; readonly kind: 'failed' }
  | { [Kind in keyof Work]: AnswerTo<Kind> }[keyof Work];
