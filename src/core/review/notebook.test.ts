import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest, DIGESTS, note, NOTES, runId } from './digest.fixture.ts';
import { type NotebookEntry, notebookOf } from './notebook.ts';

const runsIn = (entry: NotebookEntry) => (entry.kind === 'run' ? [entry.first, ...entry.looks] : []);
const notesIn = (entry: NotebookEntry) =>
  entry.kind === 'run' ? runsIn(entry).flatMap(one => one.notes) : [entry.note];

test('every run and every note stands there once, newest first', () => {
  fc.assert(
    fc.property(DIGESTS, NOTES, (digests, notes) => {
      const entries = notebookOf(digests, notes);
      const runs = entries.flatMap(runsIn).map(one => one.digest.id);
      expect(runs.toSorted()).toEqual(digests.map(({ id }) => id).toSorted());
      expect(
        entries
          .flatMap(notesIn)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(notes.map(({ id }) => id).toSorted());
      expect(entries).toEqual(entries.toSorted((a, b) => b.at - a.at));
    }),
  );
});

test('a note stands with its run, and a look with the run that it goes back to', () => {
  fc.assert(
    fc.property(DIGESTS, NOTES, (digests, notes) => {
      const here = new Set(digests.map(({ id }) => id));
      const entries = notebookOf(digests, notes);
      const withRun = entries.flatMap(runsIn);
      expect(withRun.every(one => one.notes.every(({ run }) => run === one.digest.id))).toBe(true);
      const alone = entries.flatMap(entry => (entry.kind === 'note' ? [entry.note] : []));
      expect(alone.every(({ run }) => run === undefined || !here.has(run))).toBe(true);
      const looks = entries.flatMap(entry => (entry.kind === 'run' ? entry.looks : []));
      expect(looks.every(({ digest }) => digest.parent && here.has(digest.parent.run))).toBe(true);
    }),
  );
});

test('looks are nested under the first of all, by when they were begun, and the newest says where they stand', () => {
  const of = (run: string) => ({ parent: { run: runId(run), events: 3, wondering: 'if I wait' } });
  const entries = notebookOf(
    [
      digest('r1', { begunAt: 1 }),
      digest('r4', { begunAt: 9, ...of('r2') }),
      digest('r2', { begunAt: 3, ...of('r1') }),
      digest('r3', { begunAt: 5 }),
    ],
    [note('n1', { begunAt: 6 })],
  );
  expect(entries.map(entry => [entry.at, ...runsIn(entry).map(({ digest }) => digest.id)])).toEqual([
    [9, 'r1', 'r2', 'r4'],
    [6],
    [5, 'r3'],
  ]);
});
