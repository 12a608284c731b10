import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNoteId } from './ids.ts';
import { type Note, NOTE_FIELDS, NOTE_KINDS } from './note.ts';
import { makeNotebook, type Notebook, parseNotebook } from './notebook-text.ts';
import { must, run, sampleRun } from './run.fixture.ts';
import { makeRun } from './run-text.ts';

const note: fc.Arbitrary<Note> = fc
  .tuple(
    fc.stringMatching(/^n[a-z0-9-]{0,20}$/),
    fc.constantFrom(...NOTE_KINDS),
    fc.string({ unit: 'binary' }),
    run,
  )
  .map(([id, kind, text, about]) => ({
    version: 1,
    id: must(parseNoteId(id)),
    kind,
    ...(text.length % 2 === 1 && { run: about.id }),
    begunAt: 1,
    changedAt: 2,
    texts: text === '' ? {} : { [NOTE_FIELDS[kind][0]]: text },
  }));
const notebook: fc.Arbitrary<Notebook> = fc.record(
  {
    savedAt: fc.nat({ max: 8.64e15 }),
    runs: fc.array(run, { maxLength: 4 }),
    notes: fc.array(note, { maxLength: 4 }),
  },
  { noNullPrototype: true },
);
const opened = (text: string) => {
  const read = parseNotebook(text);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
};

test('what is written is read again, whatever is in it', () => {
  fc.assert(
    fc.property(notebook, one => {
      const { runs, notes, unread, isWhole } = opened(makeNotebook(one));
      expect({ savedAt: one.savedAt, runs, notes }).toEqual(one);
      expect([unread, isWhole]).toEqual([[], true]);
    }),
    { numRuns: 50 },
  );
});

test('of a file that was cut off, every whole line comes in', () => {
  fc.assert(
    fc.property(notebook, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
      const text = makeNotebook(one);
      const cut = text.slice(0, Math.floor(share * (text.length - 2)));
      // Before it says what it is, it is any file.
      fc.pre(cut.length > 24);
      const { runs, isWhole } = opened(cut);
      const lines = cut.split('\n').length;
      expect(isWhole).toBe(false);
      expect(runs).toEqual(one.runs.slice(0, runs.length));
      // Its head, and the line that was cut.
      expect(runs.length).toBeGreaterThanOrEqual(Math.min(one.runs.length, lines - 2));
    }),
    { numRuns: 200 },
  );
});

const TWO = [sampleRun(), sampleRun({ title: 'Names' })];
const raw = (change: (file: Record<string, unknown>) => object): string =>
  JSON.stringify(
    change(JSON.parse(makeNotebook({ savedAt: 1, runs: TWO, notes: [] })) as Record<string, unknown>),
  );

test('a run or note that cannot be read is named, and the others come in', () => {
  const { runs, unread } = opened(
    raw(file => ({
      ...file,
      runs: [
        { ...TWO[0], events: [{ kind: 'heard' }] },
        { ...TWO[0], version: 2 },
        TWO[1],
        { title: 7 },
        { ...TWO[1], events: [] },
      ],
      notes: [7, { version: 2 }],
    })),
  );
  expect(runs).toEqual([TWO[1]]);
  expect(unread).toEqual([
    { what: 'run', at: 1, title: 'The blue folder', fault: 'not-a-run' },
    { what: 'run', at: 2, title: 'The blue folder', fault: 'from-the-future' },
    { what: 'run', at: 4, title: undefined, fault: 'not-a-run' },
    { what: 'run', at: 5, title: 'Names', fault: 'cut-off' },
    { what: 'note', at: 1, title: undefined, fault: 'not-a-note' },
    { what: 'note', at: 2, title: undefined, fault: 'from-the-future' },
  ]);
});

test('of a file that somebody broke in its midst, the other lines come in', () => {
  const text = makeNotebook({ savedAt: 1, runs: TWO, notes: [] }).replace(
    'The blue folder',
    'The "blue" folder',
  );
  expect(opened(text)).toEqual({ runs: [TWO[1]], notes: [], unread: [], isWhole: false });
});

test('a file with a single run opens as well', () => {
  expect(opened(makeRun(sampleRun()))).toEqual({ runs: [sampleRun()], notes: [], unread: [], isWhole: true });
});

test.each([
  ['', 'not-json'],
  ['Dear diary', 'not-json'],
  ['[]', 'not-a-notebook'],
  ['{"afterword":"case"}', 'not-a-notebook'],
  [raw(file => ({ ...file, version: 0 })), 'not-a-notebook'],
  [raw(file => ({ ...file, version: 2 })), 'from-the-future'],
  [raw(file => ({ ...file, runs: 7 })), 'not-a-notebook'],
  [raw(file => ({ ...file, notes: undefined })), 'not-a-notebook'],
])('%.40s is no file of ours: %s', (text, fault) => {
  expect(parseNotebook(text)).toEqual({ ok: false, fault });
});
