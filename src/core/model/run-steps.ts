import { err, ok, type Result } from './result.ts';

/** An object from outside, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** From one version to the next. It is given whatever lay in the file, so it has to look before it reaches in. */
export interface Step {
  readonly name: string;
  readonly step: (old: Json) => Json;
}

/** Append only: a step that has shipped is never edited. Each has a test with a run before and after it. */
export const RUN_STEPS: readonly Step[] = [];

/** Brings a run of any known version up to the present one, which is one more than there are steps. */
export function upgrade(
  raw: Json,
  steps: readonly Step[] = RUN_STEPS,
): Result<Json, 'not-a-run' | 'from-the-future'> {
  const from = raw['version'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return err('not-a-run');
  if (from > steps.length + 1) return err('from-the-future');
  return ok(steps.slice(from - 1).reduce((run, { step }) => step(run), raw));
}
