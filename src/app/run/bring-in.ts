import type { RunId } from '#core/model/ids.ts';
import { movedTo, placeNote, placeRun, rootOf } from '#core/model/merge.ts';
import type { Note } from '#core/model/note.ts';
import type { Opened } from '#core/model/notebook-text.ts';
import type { Run } from '#core/model/run.ts';
import type { Shelf, ShelfFault } from '#app/device/shelf.ts';
import type { OnProgress } from './notebook-file.ts';

/**
 * What became of one thing in a file.
 * - new: it was not here
 * - longer: the file knew how it went on
 * - beside: here it went another way, so the file's is kept next to it
 * - same: all of it was here already
 */
export const FATES = ['new', 'longer', 'beside', 'same'] as const;
export type Fate = (typeof FATES)[number];
export type Fates = Readonly<Record<Fate, number>>;

export interface Came {
  readonly runs: Fates;
  readonly notes: Fates;
  /** The runs that hold more than before. */
  readonly changed: readonly RunId[];
  /** Why the shelf took no more; what came before that is kept. */
  readonly fault: ShelfFault | undefined;
}

const none = (): Record<Fate, number> => ({ new: 0, longer: 0, beside: 0, same: 0 });

/** Adds what a file holds to the shelf, one run and one note after another. */
export async function bringIn(
  { runs, notes }: Pick<Opened, 'runs' | 'notes'>,
  shelf: Shelf,
  onProgress: OnProgress,
): Promise<Came> {
  const came = { runs: none(), notes: none(), changed: [] as RunId[] };
  const [listed, noted] = await Promise.all([shelf.digests(), shelf.notes()]);
  if (!listed.ok) return { ...came, fault: listed.fault };
  if (!noted.ok) return { ...came, fault: noted.fault };
  const ids = new Set([...listed.value.digests, ...listed.value.damaged].map(({ id }) => id));
  const kin = kinOf(ids);
  const whereabouts = new Map<RunId, RunId>();
  const all = runs.length + notes.length;
  let done = 0;
  // What another branched off from comes before it, so that it is known by then where that one lies.
  for (const run of runs.toSorted((a, b) => a.begunAt - b.begunAt)) {
    const parent = run.parent && { ...run.parent, run: whereabouts.get(run.parent.run) ?? run.parent.run };
    const put = await putRun({ ...run, ...(parent && { parent }) }, shelf, kin);
    if ('fault' in put) return { ...came, fault: put.fault };
    came.runs[put.fate] += 1;
    if (put.fate !== 'same') came.changed.push(put.id);
    whereabouts.set(run.id, put.id);
    onProgress((done += 1), all);
  }
  const kept = [...noted.value];
  for (const note of notes) {
    const run = note.run && (whereabouts.get(note.run) ?? (ids.has(note.run) ? note.run : undefined));
    const put = await putNote(movedTo(note, run), shelf, kept);
    if ('fault' in put) return { ...came, fault: put.fault };
    came.notes[put.fate] += 1;
    onProgress((done += 1), all);
  }
  return { ...came, fault: undefined };
}

type Put = { readonly fate: Fate } | { readonly fault: ShelfFault };

/** The ids here, by their roots. */
type Kin = (id: RunId) => Set<RunId>;
function kinOf(ids: Iterable<RunId>): Kin {
  const byRoot = new Map<string, Set<RunId>>();
  const kin: Kin = id => {
    const root = rootOf(id);
    const found = byRoot.get(root) ?? new Set();
    byRoot.set(root, found);
    return found;
  };
  for (const id of ids) kin(id).add(id);
  return kin;
}

/** How often it is looked again, where another tab writes at the same time. */
const TRIES = 5;

async function putRun(
  run: Run,
  shelf: Shelf,
  kin: Kin,
): Promise<(Put & { id: RunId }) | { fault: ShelfFault }> {
  const ids = kin(run.id);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const here: Run[] = [];
    for (const id of ids) {
      const found = await shelf.open(id);
      if (found.ok) here.push(found.value);
      else if (found.fault === 'gone') ids.delete(id);
      else if (found.fault === 'refused') return { fault: found.fault };
    }
    const addition = placeRun(run, here, id => ids.has(id));
    switch (addition.kind) {
      case 'nothing':
        return { fate: 'same', id: addition.id };
      case 'append': {
        const { id, at, events } = addition;
        const done = await shelf.append(id, at, events);
        if (done.ok) return { fate: 'longer', id };
        if (!isElsewhere(done.fault)) return { fault: done.fault };
        break;
      }
      case 'begin': {
        const { events, ...head } = addition.run;
        const done = await shelf.begin(head, events);
        if (done.ok || done.fault === 'moved-on') ids.add(head.id);
        if (done.ok) return { fate: addition.beside ? 'beside' : 'new', id: head.id };
        if (!isElsewhere(done.fault)) return { fault: done.fault };
        break;
      }
    }
  }
  return { fault: 'moved-on' };
}

/** Another tab was here in between. */
const isElsewhere = (fault: ShelfFault): boolean => fault === 'moved-on' || fault === 'gone';

async function putNote(note: Note, shelf: Shelf, kept: Note[]): Promise<Put> {
  const kin = kept.filter(one => one.run === note.run && rootOf(one.id) === rootOf(note.id));
  const addition = placeNote(note, kin);
  if (addition.kind === 'nothing') return { fate: 'same' };
  const done = await shelf.keepNote(addition.note);
  // Its run was erased in another tab since it was put there.
  if (!done.ok && done.fault === 'gone' && note.run !== undefined)
    return putNote(movedTo(note, undefined), shelf, kept);
  if (!done.ok) return { fault: done.fault };
  const at = kin.find(one => one.id === addition.note.id);
  if (at) kept.splice(kept.indexOf(at), 1);
  kept.push(addition.note);
  return { fate: addition.beside ? 'beside' : 'new' };
}
