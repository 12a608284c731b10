import { err, ok, type Result } from './result.ts';

/** An object from outside, of which nothing is known. */
export type Json = Readonly<Record<string, unknown>>;

/** From one version to the next. It is given whatever lay in the file, so it has to look before it reaches in. */
export interface Step {
  readonly name: string;
  readonly step: (old: Json) => Json;
}

/** Brings what was written in any known version up to the present one, which is one more than there are steps. */
export function upgrade(raw: Json, steps: readonly Step[]): Result<Json, 'no-version' | 'from-the-future'> {
  const from = raw['version'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return err('no-version');
  if (from > steps.length + 1) return err('from-the-future');
  return ok(steps.slice(from - 1).reduce((old, { step }) => step(old), raw));
}

export const isJson = (raw: unknown): raw is Json =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
