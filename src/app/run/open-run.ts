import { signal, type ReadonlySignal } from '@preact/signals';
import type { About, Case } from '#core/model/case.ts';
import type { ChoiceId } from '#core/model/ids.ts';
import type { Remembered, Run, RunEvent, RunHead } from '#core/model/run.ts';
import { type Facilitate, resume, type Sitting } from '#core/sitting/sitting.ts';
import type { Beat } from '#core/story/beat.ts';
import type { Shelf, ShelfFault } from '#app/device/shelf.ts';
import type { Doors } from './doors.ts';
import { newHead } from './new-head.ts';

/** What the learner should know about how this run is kept. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'not-kept'; readonly why: ShelfFault }
  /** Another tab went its own way from the same place; this one goes on as a run of its own. */
  | { readonly kind: 'forked' };

/** A run that is open on this page: what it shows, what can be done, and how it is kept. */
export interface OpenRun {
  /** The case as it is here now, with its people. */
  readonly about: About;
  readonly head: ReadonlySignal<RunHead>;
  readonly events: ReadonlySignal<readonly RunEvent[]>;
  readonly beat: ReadonlySignal<Beat>;
  readonly keeping: ReadonlySignal<Keeping>;
  /** The case was edited since, and the present lines read otherwise than they did. */
  readonly reworded: boolean;
  take(id: ChoiceId): void;
  letGroupSpeak(facilitate: Facilitate): void;
  record(...events: readonly RunEvent[]): void;
  /** Resolves when everything so far is on the shelf, or is known not to be. */
  settled(): Promise<void>;
  close(): void;
}

/** Opens a run of which so many events are stored already, and keeps it in step with the shelf and other tabs. */
export function open(
  here: Case,
  first: Sitting,
  alreadyStored: number,
  reworded: boolean,
  doors: Doors,
): OpenRun {
  let sitting = first;
  let stored = alreadyStored;
  let shownAt = doors.now();
  let lost = false;
  let isRecollecting = false;
  let remembered: Remembered | undefined;
  let writing: Promise<void> = Promise.resolve();
  const head = signal(sitting.head);
  const events = signal(sitting.events);
  const beat = signal(sitting.beat);
  const keeping = signal<Keeping>({ kind: 'kept' });

  const show = () => {
    head.value = sitting.head;
    events.value = sitting.events;
    beat.value = sitting.beat;
    shownAt = doors.now();
  };

  async function write(shelf: Shelf): Promise<void> {
    const all = sitting.events;
    if (lost || stored === all.length) return;
    const { id } = sitting.head;
    const done =
      stored === 0 ? await shelf.begin(sitting.head, all) : await shelf.append(id, stored, all.slice(stored));
    if (done.ok) {
      stored = all.length;
      if (!shelf.keeps) keeping.value = { kind: 'not-kept', why: 'refused' };
      else if (keeping.value.kind === 'not-kept') keeping.value = { kind: 'kept' };
      doors.announce(id);
    } else if (done.fault === 'moved-on') {
      await join(shelf);
    } else {
      // What was erased elsewhere is not brought back by a page that did not know.
      lost = done.fault === 'gone';
      keeping.value = { kind: 'not-kept', why: done.fault };
    }
  }

  /** Another tab has written first. Marks and notes join its log; a choice of our own becomes a run of its own. */
  async function join(shelf: Shelf): Promise<void> {
    const ours = sitting.events.slice(stored);
    const theirs = await shelf.open(sitting.head.id);
    if (theirs.ok && ours.every(isMark)) {
      follow(theirs.value, ours);
      return write(shelf);
    }
    const parent = { run: sitting.head.id, events: stored };
    const own = { ...newHead(here, doors, parent), seed: sitting.head.seed };
    const again = resume(here, { ...own, events: sitting.events });
    if (again.kind === 'going-on') sitting = again.sitting;
    stored = 0;
    show();
    await write(shelf);
    keeping.value = { kind: 'forked' };
  }

  function follow(run: Run, ours: readonly RunEvent[]): void {
    const again = resume(here, run);
    if (again.kind !== 'going-on') return;
    sitting = again.sitting;
    stored = run.events.length;
    sitting.record(...ours);
    show();
  }

  function keep(): void {
    writing = writing.then(async () => write(await doors.shelf));
  }

  /**
   * What the group remembers is read while the learner talks, so that nobody waits for it. What has not come by
   * the time they go up to the group, or cannot be read, is not remembered.
   */
  function recollect(): void {
    if (isRecollecting || sitting.beat.stage !== 'encounter') return;
    isRecollecting = true;
    const thisRun = sitting.head.id;
    Promise.all([doors.shelf, import('./recollect.ts')])
      .then(async ([shelf, { recollect }]) => {
        remembered = await recollect(shelf, thisRun);
      })
      .catch(() => undefined);
  }

  const stopListening = doors.onChange(id => {
    if (id !== sitting.head.id || stored === 0) return;
    writing = writing.then(async () => {
      const theirs = await (await doors.shelf).open(id);
      if (theirs.ok && theirs.value.events.length > sitting.events.length && stored === sitting.events.length)
        follow(theirs.value, []);
    });
  });

  if (stored > 0 && stored < sitting.events.length) keep();
  if (sitting.events.some(event => event.kind === 'chose')) recollect();

  return {
    about: here.about,
    head,
    events,
    beat,
    keeping,
    reworded,
    take(id) {
      if (sitting.take(id, Math.max(0, Math.round(doors.now() - shownAt)), remembered).length === 0) return;
      show();
      keep();
      recollect();
    },
    letGroupSpeak(facilitate) {
      if (sitting.letGroupSpeak(facilitate).length === 0) return;
      show();
      keep();
    },
    record(...more) {
      sitting.record(...more);
      events.value = sitting.events;
      keep();
    },
    settled: () => writing,
    close: stopListening,
  };
}

/** Events that mean the same wherever they stand in the log. */
const MARKS: readonly RunEvent['kind'][] = ['noted', 'wrote', 'starred', 'checked-out', 'closed'];
const isMark = (event: RunEvent): boolean => MARKS.includes(event.kind);
