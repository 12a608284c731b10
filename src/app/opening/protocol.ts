import type { CaseFileFault } from '#core/workbench/case-file.ts';
import type { Introduced, Judged } from '#core/workbench/judging.ts';

/** The whole text of a file that somebody opened. */
export interface AskedToJudge {
  readonly text: string;
  readonly seed: number;
  readonly runs: number;
}

/** In this order, as far as it comes. */
export type Verdict =
  | { readonly kind: 'refused'; readonly fault: CaseFileFault }
  | { readonly kind: 'introduced'; readonly introduced: Introduced }
  | { readonly kind: 'meeting'; readonly done: number }
  | { readonly kind: 'judged'; readonly judged: Judged }
  /** Something in it broke the check itself. */
  | { readonly kind: 'broken' };
