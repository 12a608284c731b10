import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NoteId, parseNoteId, parseRunId, type RunId } from './ids.ts';
import { movedTo, placeNote, placeRun, rootOf } from './merge.ts';
import { type Note, noteAbout } from './note.ts';
import { heard, must, sampleRun } from './run.fixture.ts';
import type { Run } from './run.ts';

const runId = (text: string): RunId => must(parseRunId(text));
const noteId = (text: string): NoteId => must(parseNoteId(text));

/** What is here after a file with these runs was opened. */
function opened(here: readonly Run[], file: readonly Run[]): Run[] {
  const runs = new Map(here.map(run => [run.id, run]));
  for (const run of file) {
    const kin = [...runs.values()].filter(one => rootOf(one.id) === rootOf(run.id));
    const addition = placeRun(run, kin, id => runs.has(id));
    if (addition.kind === 'begin') {
      if (runs.has(addition.run.id)) throw new Error('It would be written over.');
      runs.set(addition.run.id, addition.run);
    }
    if (addition.kind === 'append') {
      const before = must(runs.get(addition.id));
      if (addition.at !== before.events.length) throw new Error('It would not be taken.');
      runs.set(addition.id, { ...before, events: [...before.events, ...addition.events] });
    }
  }
  return [...runs.values()];
}

const run = (id: string, events: string, seed = 7): Run =>
  sampleRun({ id: runId(id), seed, events: events.split('').map(heard) });
const told = ({ seed, events }: Run): string =>
  `${seed} ${events.map(event => (event.kind === 'heard' ? event.line.text : '')).join('')}`;

/** Few ids, few seeds and few ways to go, so that all that can clash does. */
const someRuns = fc.array(
  fc
    .tuple(
      fc.constantFrom('r1', 'r2', 'z'.repeat(60), `${'z'.repeat(59)}y`),
      fc.stringMatching(/^[ab]{1,4}$/),
      fc.constantFrom(1, 2),
    )
    .map(([id, events, seed]) => run(id, events, seed)),
  { maxLength: 8 },
);
/** A device on which anything may have happened: files opened, runs played on. */
const device = fc
  .tuple(someRuns, fc.array(fc.tuple(fc.nat(7), fc.stringMatching(/^[abc]{1,2}$/)), { maxLength: 3 }))
  .map(([file, played]) =>
    played.reduce(
      (runs, [which, more]) => {
        const at = which % Math.max(runs.length, 1);
        return runs.map((one, index) =>
          index === at ? { ...one, events: [...one.events, ...more.split('').map(heard)] } : one,
        );
      },
      opened([], file),
    ),
  );
const all = (runs: readonly Run[]) => new Set(runs.map(told));

test('a file opened twice is as one opened once', () => {
  fc.assert(
    fc.property(device, someRuns, (here, file) => {
      const once = opened(here, file);
      expect(opened(once, file)).toEqual(once);
    }),
  );
});

test('what two devices hold comes together alike, whichever file is opened first', () => {
  fc.assert(
    fc.property(device, device, (one, two) => {
      expect(all(opened(opened([], one), two))).toEqual(all(opened(opened([], two), one)));
      expect(all(opened(one, two))).toEqual(all(opened(two, one)));
    }),
  );
});

test('nothing that was here is lost or changed, and nothing of the file is missing', () => {
  fc.assert(
    fc.property(device, someRuns, (here, file) => {
      const after = opened(here, file);
      const now = new Map(after.map(one => [one.id, one]));
      for (const before of here) {
        const { events, ...head } = must(now.get(before.id));
        expect({ ...head, events: events.slice(0, before.events.length) }).toEqual(before);
      }
      for (const one of file) expect(after.some(held => told(held).startsWith(told(one)))).toBe(true);
    }),
  );
});

test('on an empty device there is afterwards what was on the other', () => {
  fc.assert(
    fc.property(device, here => {
      expect(opened([], here)).toEqual(here);
    }),
  );
});

test('a run that parted is kept under an id that says whose and what', () => {
  const [, beside] = opened([run('r1', 'ab')], [run('r1', 'ac')]);
  expect(beside?.id).toMatch(/^r1-x[0-9a-f]{16}$/);
  expect(rootOf(must(beside).id)).toBe('r1');
  // It goes on there, and not in a third.
  expect(opened([run('r1', 'ab'), must(beside)], [run('r1', 'acd')]).map(told)).toEqual(['7 ab', '7 acd']);
});

const note = (id: string, text: string, of: Partial<Note> = {}): Note => ({
  version: 1,
  id: noteId(id),
  kind: 'free',
  begunAt: 1,
  changedAt: 1,
  texts: text === '' ? {} : { text },
  ...of,
});
const keep = (here: readonly Note[], file: readonly Note[]): readonly Note[] =>
  file.reduce((notes, one) => {
    const addition = placeNote(
      one,
      notes.filter(other => rootOf(other.id) === rootOf(one.id)),
    );
    if (addition.kind === 'nothing') return notes;
    return [...notes.filter(({ id }) => id !== addition.note.id), addition.note];
  }, here);

const someNotes = fc.array(
  fc
    .tuple(fc.constantFrom('n1', 'n2', 'n'.repeat(60)), fc.constantFrom('', 'a', 'b', 'ab'))
    .map(([id, text]) => note(id, text)),
  { maxLength: 6 },
);
const words = (notes: readonly Note[]) =>
  new Set(notes.flatMap(({ id, texts }) => (texts.text ? [`${rootOf(id)} ${texts.text}`] : [])));

test('of notes every word is kept, twice is once, and the order of files does not matter', () => {
  fc.assert(
    fc.property(someNotes, someNotes, (one, two) => {
      const here = keep([], one);
      const both = keep(here, two);
      expect(keep(both, two)).toEqual(both);
      expect(words(both)).toEqual(new Set([...words(one), ...words(two)]));
      for (const before of here.filter(({ texts }) => texts.text)) expect(both).toContainEqual(before);
    }),
  );
});

test('a note goes where its run lies, and the one of its kind stays the one', () => {
  const [from, to] = [runId('r1'), runId('r1-x0123456789abcdef')];
  const exit = noteAbout(from, 'exit', 5);
  expect(movedTo(exit, to)).toEqual(noteAbout(to, 'exit', 5));
  const free = note('n1', 'a', { run: from });
  expect(movedTo(free, to)).toEqual({ ...free, run: to });
  expect(movedTo(free, undefined)).toEqual(note('n1', 'a'));
  expect(movedTo(note('n1', 'a'), to)).toEqual(note('n1', 'a'));
});
