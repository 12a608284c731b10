/**
 * The one way in and out for runs: files that somebody opens, and what lies in the browser's storage.
 *
 *     parseRun(makeRun(run))                       // { ok: true, value: run }
 *     parseRun('{ "afterword": "run", "ver')       // { ok: false, fault: 'cut-off' }
 */
import { safeParse } from 'valibot';
import { err, ok, type Result } from './result.ts';
import { RUN } from './run-shape.ts';
import { RUN_STEPS } from './run-steps.ts';
import type { Run } from './run.ts';
import { isJson, type Json, upgrade } from './steps.ts';

/**
 * Why something is not read as a run.
 * - not-json: it is no JSON at all; another file, or one that somebody edited by hand
 * - not-a-run: it is JSON, but not of a run, or a part of it is not as a run's should be
 * - from-the-future: a newer version of this app wrote it
 * - cut-off: a part of it is missing: its end, its head, or events from its midst
 */
export type RunFault = 'not-json' | 'not-a-run' | 'from-the-future' | 'cut-off';

export function makeRun({ events, ...head }: Run): string {
  return `${JSON.stringify({ afterword: 'run', ...head, events }, undefined, 2)}\n`;
}

export function parseRun(text: string): Result<Run, RunFault> {
  const raw = readJson(text);
  if (!raw.ok) return err(endsTooSoon(text) ? 'cut-off' : 'not-json');
  if (!isJson(raw.value) || raw.value['afterword'] !== 'run') return err('not-a-run');
  return readRun(raw.value);
}

/** Reads what is stored of one run; an event that is missing is `undefined` in its place. */
export function parseStored(head: unknown, events: readonly unknown[]): Result<Run, RunFault> {
  if (head === undefined) return err('cut-off');
  return isJson(head) ? readRun({ ...head, events }) : err('not-a-run');
}

function readRun(raw: Json): Result<Run, RunFault> {
  const present = upgrade(raw, RUN_STEPS);
  if (!present.ok) return err(present.fault === 'no-version' ? 'not-a-run' : present.fault);
  const { events } = present.value;
  // A run is begun together with its first lines: one without any has lost them.
  if (events === undefined || (Array.isArray(events) && (events.length === 0 || events.includes(undefined))))
    return err('cut-off');
  const run = safeParse(RUN, present.value, { abortEarly: true });
  return run.success ? ok(run.output) : err('not-a-run');
}

function readJson(text: string): Result<unknown, 'not-json'> {
  try {
    const raw: unknown = JSON.parse(text);
    return ok(raw);
  } catch {
    return err('not-json');
  }
}

/** Of what `makeRun` writes, only the last bracket stands at the beginning of a line. */
const endsTooSoon = (text: string): boolean =>
  /^\s*\{\s*"afterword":\s*"run"/.test(text) && !text.trimEnd().endsWith('\n}');
