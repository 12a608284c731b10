import type { Step } from './steps.ts';

/** Append only: a step that has shipped is never edited. Each has a test with a run before and after it. */
export const RUN_STEPS: readonly Step[] = [];
