import { parseRunId, type RunId } from '#core/model/ids.ts';
import { err, ok, type Result } from '#core/model/result.ts';
import type { Run, RunEvent, RunHead } from '#core/model/run.ts';
import type { RunFault } from '#core/model/run-text.ts';
import { isJson } from '#core/model/steps.ts';
import type { Damaged, NotePlace } from './shelf.ts';

/**
 * How runs lie on a shelf: one record for the head and one for each event, so that an event is added without
 * a touch to the earlier ones.
 *
 *     head/r1            { version: 1, id: 'r1', … }
 *     event/r1/000000    { kind: 'heard', … }
 *     event/r1/000001    { kind: 'chose', … }
 *     digest/r1          { id: 'r1', title: … }, made of the others, and taken away when one is added
 *     note/r1/n1         { version: 1, id: 'n1', run: 'r1', … }
 *     note//n2           a note about no run
 *     saved              1767225600000, when everything was last saved to a file
 *     seal               { version: 1, id: '…', … }, where all the others are sealed; itself it is not
 */
export type Records = ReadonlyMap<string, unknown>;

export const headKey = (id: RunId): string => `head/${id}`;
/** All keys of heads, from the first up to but not including the second. */
export const HEAD_KEYS = ['head/', 'head0'] as const;
/** Padded, so that the keys sort as the events happened. */
const eventKey = (id: RunId, at: number): string => `event/${id}/${String(at).padStart(6, '0')}`;
export const digestKey = (id: RunId): string => `digest/${id}`;
export const DIGEST_KEYS = ['digest/', 'digest0'] as const;
export const noteKey = ({ run, id }: NotePlace): string => `note/${run ?? ''}/${id}`;
export const NOTE_KEYS = ['note/', 'note0'] as const;
/** The keys of the notes about no run. */
export const NOTES_ALONE = ['note//', 'note/0'] as const;
/** All keys of the notes about a run, from the first up to but not including the second. */
export const noteKeysOf = (id: RunId): readonly [string, string] => [`note/${id}/`, `note/${id}0`];

export const SAVED_KEY = 'saved';
export const SEAL_KEY = 'seal';

/**
 * Whether a note may be written over what is there: by whoever knows when that was changed, or by 0 that nothing was
 * there; without either it always may. What was erased meanwhile is not brought back.
 */
export function mayKeep(there: unknown, over: number | undefined): Result<void, 'gone' | 'moved-on'> {
  if (over === undefined) return ok(undefined);
  if (there === undefined) return over === 0 ? ok(undefined) : err('gone');
  return isJson(there) && there['changedAt'] !== over ? err('moved-on') : ok(undefined);
}

/** All keys of a run's events, from the first up to but not including the second: `0` comes after `/`. */
export const eventKeys = (id: RunId): readonly [string, string] => [`event/${id}/`, `event/${id}0`];

/** Whether the log of which this is the last key holds just so many events. */
export const holdsJust = (id: RunId, events: number, lastEvent: unknown): boolean =>
  lastEvent === (events === 0 ? undefined : eventKey(id, events - 1));

/** What a shelf writes when it is handed these events after `at` others. */
export const eventRecords = (id: RunId, at: number, events: readonly RunEvent[]): [string, RunEvent][] =>
  events.map((event, index) => [eventKey(id, at + index), event]);

/** The records of one run among others. */
export function recordsOf(id: RunId, records: Records): Map<string, unknown> {
  const [from, to] = eventKeys(id);
  return new Map([...records].filter(([key]) => key === headKey(id) || (key >= from && key < to)));
}

/** What the last events of a log say, read from its end: `undefined` where the one before has to be asked. */
export function isClosedBy(event: unknown): boolean | undefined {
  if (typeof event !== 'object' || event === null || !('kind' in event)) return undefined;
  if (event.kind === 'closed') return true;
  return event.kind === 'chose' || event.kind === 'spoke' ? false : undefined;
}

/** A time that is none was never noted. */
export const readSaved = (raw: unknown): number | undefined =>
  typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined;

/** Whether a writer who knows of `at` events may add to a run of which this is found. */
export function mayAppend(
  id: RunId,
  at: number,
  found: { readonly hasHead: boolean; readonly lastEvent: unknown },
): Result<void, 'gone' | 'moved-on'> {
  if (!found.hasHead) return err('gone');
  return holdsJust(id, at, found.lastEvent) ? ok(undefined) : err('moved-on');
}

/**
 * Reads one run, of its own records. The parser comes only now, when there is something to read: somebody
 * who is here for the first time never downloads it.
 */
export async function readRun(id: RunId, own: Records): Promise<Result<Run, RunFault>> {
  const { parseStored } = await import('#core/model/run-text.ts');
  const keys = [...own.keys()].filter(key => key !== headKey(id)).toSorted();
  // A key that is not the next one leaves a gap here, for the parser to find.
  const events = keys.map((key, at) => (key === eventKey(id, at) ? own.get(key) : undefined));
  const run = parseStored(own.get(headKey(id)), events);
  // Under another's name it would be opened and erased as that other.
  return run.ok && run.value.id !== id ? err('not-a-run') : run;
}

/** Reads the heads of runs that are known to have closed; what is no head of theirs is left out. */
export async function readHeads(heads: Records): Promise<RunHead[]> {
  const all = await Promise.all(
    [...byRun(heads)].map(([id, head]) => readRun(id, new Map([...head, [eventKey(id, 0), CLOSED]]))),
  );
  return all.flatMap(run => {
    if (!run.ok) return [];
    const { events: _, ...head } = run.value;
    return [head];
  });
}

const CLOSED: RunEvent = { kind: 'closed' };

/** Reads all runs, newest first. One that cannot be read is set aside and harms none of the others. */
export async function readShelf(records: Records): Promise<{ runs: Run[]; damaged: Damaged[] }> {
  const all = await Promise.all(
    [...byRun(records)].map(async ([id, own]) => ({ id, own, read: await readRun(id, own) })),
  );
  return {
    runs: all.flatMap(({ read }) => (read.ok ? [read.value] : [])).toSorted((a, b) => b.begunAt - a.begunAt),
    damaged: all
      .flatMap(({ id, own, read }) => (read.ok ? [] : [{ id, fault: read.fault, text: textOf(own) }]))
      // Their ids begin with the time.
      .toSorted((a, b) => (a.id > b.id ? -1 : 1)),
  };
}

const KINDS: readonly string[] = ['head', 'event'];

/** The run that a key belongs to. */
export function runOf(key: string): RunId | undefined {
  const [kind = '', name = ''] = key.split('/');
  return KINDS.includes(kind) ? parseRunId(name) : undefined;
}

function byRun(records: Records): Map<RunId, Map<string, unknown>> {
  const runs = new Map<RunId, Map<string, unknown>>();
  for (const [key, value] of records) {
    const id = runOf(key);
    // Not one of ours: a run's keys are made of its id.
    if (!id) continue;
    const own = runs.get(id) ?? new Map<string, unknown>();
    runs.set(id, own.set(key, value));
  }
  return runs;
}

/** Storage can hold what JSON cannot, though nothing that this app writes. */
export function textOf(own: Records): string {
  try {
    return JSON.stringify(Object.fromEntries(own), undefined, 2);
  } catch {
    return [...own.keys()].join('\n');
  }
}
