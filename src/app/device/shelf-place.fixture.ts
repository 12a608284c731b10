import { parseRunId, type RunId } from '#core/model/ids.ts';
import type { RunEvent } from '#core/model/run.ts';
import { heard, must, sampleRun } from '#core/model/run.fixture.ts';
import type { Shelf } from './shelf.ts';

/** A place where runs are kept, empty at first, and what can happen to it behind a shelf's back. */
export interface Place {
  /** The shelf as another tab would open it. */
  readonly open: () => Shelf;
  readonly put: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly keys: () => Promise<readonly string[]>;
  /** The site's data is cleared. */
  readonly clear: () => Promise<void>;
}

/**
 * One thing that every shelf must do. The shelf in memory is held to it by Vitest, the one in the browser's
 * storage by a page in Chromium, so it has no `expect` of its own: it acts, and says what should come of it.
 */
export interface ShelfCase {
  readonly act: (place: Place) => Promise<unknown>;
  readonly shows: unknown;
}
export type ShelfCases = Readonly<Record<string, ShelfCase>>;

export const runId = (text: string): RunId => must(parseRunId(text));
export const ID = runId('r1');
export const OTHER = runId('r2');

export const briefly = (done: { readonly ok: true } | { readonly ok: false; readonly fault: string }) =>
  done.ok ? 'ok' : done.fault;

/** A run in which these words were heard. */
export async function begin(shelf: Shelf, id: RunId, texts: readonly string[], begunAt = 1_000) {
  const { events: _, ...head } = sampleRun({ id, begunAt });
  return briefly(await shelf.begin(head, texts.map(heard)));
}

export const add = async (shelf: Shelf, id: RunId, at: number, ...texts: readonly string[]) =>
  briefly(await shelf.append(id, at, texts.map(heard)));

export async function textsOf(shelf: Shelf, id: RunId): Promise<readonly string[] | string> {
  const run = await shelf.open(id);
  return run.ok ? run.value.events.map(textOf) : run.fault;
}

const textOf = (event: RunEvent): string => (event.kind === 'heard' ? event.line.text : event.kind);

export async function idsOf(shelf: Shelf) {
  const list = await shelf.list();
  if (!list.ok) return list.fault;
  const { runs, damaged } = list.value;
  return { runs: runs.map(run => run.id), damaged: damaged.map(({ id, fault }) => [id, fault]) };
}
