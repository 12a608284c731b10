/**
 * The file with everything: all runs and notes of a device as text, to be kept elsewhere or opened on another.
 *
 *     {"afterword":"notebook","version":1,"savedAt":1760000000000,"runs":[
 *     {"afterword":"run","version":1,"id":"r1",…},
 *     {"afterword":"run","version":1,"id":"r2",…}
 *     ],"notes":[
 *     {"version":1,"id":"n1",…}
 *     ]}
 *
 * Each run and each note stands in a line of its own, with a version of its own. So a part that is damaged
 * harms none of the others, and of a file that was cut off all whole lines can still be read.
 */
import * as v from 'valibot';
import { type NoteFault, parseNote } from './note-text.ts';
import type { Note } from './note.ts';
import { err, ok, type Result } from './result.ts';
import { TIME } from './run-shape.ts';
import { parseStored, type RunFault } from './run-text.ts';
import type { Run } from './run.ts';
import { isJson, type Step, upgrade } from './steps.ts';

export interface Notebook {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly runs: readonly Run[];
  readonly notes: readonly Note[];
}

/** A part of a file that could not be read. */
export interface Unread {
  readonly what: 'run' | 'note';
  /** Which of its kind in the file, counted from 1. */
  readonly at: number;
  /** Where so much can be made out. */
  readonly title: string | undefined;
  readonly fault: RunFault | NoteFault;
}

/** What came out of a file. */
export interface Opened extends Pick<Notebook, 'runs' | 'notes'> {
  readonly unread: readonly Unread[];
  /** Whether the file as such is as it was written; else these are the lines of it that are. */
  readonly isWhole: boolean;
}

/**
 * Why nothing of a file could be read.
 * - not-json: it is no JSON at all; another file, or one that somebody edited by hand
 * - not-a-notebook: it is JSON, and neither of a notebook nor of a run
 * - from-the-future: a newer version of this app wrote it
 */
export type NotebookFault = 'not-json' | 'not-a-notebook' | 'from-the-future';

/** Append only: a step that has shipped is never edited. Each has a test with a notebook before and after it. */
const NOTEBOOK_STEPS: readonly Step[] = [];

const NOTEBOOK = v.object({
  version: v.literal(1),
  savedAt: TIME,
  runs: v.array(v.unknown()),
  notes: v.array(v.unknown()),
});

/** A run as it stands in the file, in one line. */
export const runLine = ({ events, ...head }: Run): string =>
  JSON.stringify({ afterword: 'run', ...head, events });

/** The file in pieces, so that whoever writes a long one need not hold it twice; `runs` are lines, or stand for them. */
export const notebookPieces = <Line>(
  savedAt: number,
  runs: readonly Line[],
  notes: readonly Note[],
): (Line | string)[] => [
  `{"afterword":"notebook","version":1,"savedAt":${savedAt},"runs":[\n`,
  ...runs.flatMap((line, at) => (at === 0 ? [line] : [',\n', line])),
  `\n],"notes":[\n${notes.map(note => JSON.stringify(note)).join(',\n')}\n]}\n`,
];

export const makeNotebook = ({ savedAt, runs, notes }: Notebook): string =>
  notebookPieces(savedAt, runs.map(runLine), notes).join('');

/** Reads a file with everything, or with a single run. What of it cannot be read is named, and the rest comes in. */
export function parseNotebook(text: string): Result<Opened, NotebookFault> {
  const raw = readJson(text);
  if (raw === undefined) return STARTS_AS_OURS.test(text) ? ok(wholeLines(text)) : err('not-json');
  if (!isJson(raw)) return err('not-a-notebook');
  if (raw['afterword'] === 'run') return ok({ ...partsOf([raw], []), isWhole: true });
  if (raw['afterword'] !== 'notebook') return err('not-a-notebook');
  const present = upgrade(raw, NOTEBOOK_STEPS);
  if (!present.ok) return err(present.fault === 'no-version' ? 'not-a-notebook' : present.fault);
  const notebook = v.safeParse(NOTEBOOK, present.value, { abortEarly: true });
  if (!notebook.success) return err('not-a-notebook');
  return ok({ ...partsOf(notebook.output.runs, notebook.output.notes), isWhole: true });
}

const STARTS_AS_OURS = /^\uFEFF?\s*\{\s*"afterword":\s*"(?:notebook|run)"/;

/** What is left of a file that is no JSON any more: a download broke off, or somebody changed it by hand. */
function wholeLines(text: string): Opened {
  const lines = text.split('\n').flatMap(line => readJson(line.replace(/,$/, '')) ?? []);
  const isRun = (line: unknown): boolean => isJson(line) && line['afterword'] === 'run';
  const isNote = (line: unknown): boolean => isJson(line) && 'texts' in line;
  return { ...partsOf(lines.filter(isRun), lines.filter(isNote)), isWhole: false };
}

function partsOf(rawRuns: readonly unknown[], rawNotes: readonly unknown[]): Omit<Opened, 'isWhole'> {
  const runs = rawRuns.map(readRun);
  const notes = rawNotes.map(parseNote);
  return {
    runs: runs.flatMap(run => (run.ok ? [run.value] : [])),
    notes: notes.flatMap(note => (note.ok ? [note.value] : [])),
    unread: [
      ...runs.flatMap((run, at) => (run.ok ? [] : [unread('run', at, rawRuns[at], run.fault)])),
      ...notes.flatMap((note, at) => (note.ok ? [] : [unread('note', at, rawNotes[at], note.fault)])),
    ],
  };
}

const readRun = (raw: unknown): Result<Run, RunFault> =>
  isJson(raw) && Array.isArray(raw['events']) ? parseStored(raw, raw['events']) : err('not-a-run');

function unread(what: Unread['what'], at: number, raw: unknown, fault: Unread['fault']): Unread {
  const title = isJson(raw) ? raw['title'] : undefined;
  return { what, at: at + 1, title: typeof title === 'string' ? title : undefined, fault };
}

function readJson(text: string): unknown {
  try {
    const raw: unknown = JSON.parse(text);
    return raw;
  } catch {
    return undefined;
  }
}
