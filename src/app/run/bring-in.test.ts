import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNoteId, parseRunId, type RunId } from '#core/model/ids.ts';
import { type Note, noteAbout } from '#core/model/note.ts';
import { parseNotebook } from '#core/model/notebook-text.ts';
import { heard, must, run as anyRun, sampleRun } from '#core/model/run.fixture.ts';
import type { Run } from '#core/model/run.ts';
import { openMemoryShelf } from '#app/device/memory-shelf.ts';
import type { Shelf } from '#app/device/shelf.ts';
import { bringIn } from './bring-in.ts';
import { writeNotebook } from './notebook-file.ts';

const R1 = must(parseRunId('r1'));
const run = (id: RunId, events: string, of: Partial<Run> = {}) =>
  sampleRun({ id, events: events.split('').map(heard), ...of });
const note = (id: string, text: string, about?: RunId): Note => ({
  version: 1,
  id: must(parseNoteId(id)),
  kind: 'free',
  ...(about && { run: about }),
  begunAt: 1,
  changedAt: 1,
  texts: { text },
});
const silent = () => {};

async function shelfWith(runs: readonly Run[], notes: readonly Note[] = []) {
  const records = new Map<string, unknown>();
  const shelf = openMemoryShelf(records);
  await bringIn({ runs, notes }, shelf, silent);
  return { shelf, records };
}

/** What lies there, but for what is made of it. */
const lying = (records: ReadonlyMap<string, unknown>) =>
  new Map(
    [...records].filter(([key]) => !key.startsWith('digest/')).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

async function saved(shelf: Shelf) {
  const written = await writeNotebook(shelf, 1, silent);
  if (!written.ok) throw new Error(written.fault);
  const opened = parseNotebook(await written.value.file.text());
  if (!opened.ok) throw new Error(opened.fault);
  return opened.value;
}

test('saved, erased and opened again, everything lies there as it did; opened once more, nothing changes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRun, { maxLength: 4 }),
      fc.string({ unit: 'binary' }),
      async (runs, text) => {
        const notes = [...runs.map(({ id }, at) => note(`n${at}`, text, id)), note('alone', text)];
        const one = await shelfWith(runs, notes);
        const two = await shelfWith([]);
        const file = await saved(one.shelf);
        await bringIn(file, two.shelf, silent);
        expect(lying(two.records)).toEqual(lying(one.records));
        const again = await bringIn(file, two.shelf, silent);
        expect([again.runs.same, again.notes.same]).toEqual([file.runs.length, file.notes.length]);
        expect(lying(two.records)).toEqual(lying(one.records));
      },
    ),
    { numRuns: 40 },
  );
});

test('of each run it is told what became of it, and its notes lie with it', async () => {
  const [r2, r3, r4] = ['r2', 'r3', 'r4'].map(id => must(parseRunId(id)));
  const exit = { ...noteAbout(R1, 'exit', 1), texts: { stays: 'The tap.' } };
  const { shelf } = await shelfWith([run(R1, 'ab'), run(must(r2), 'a'), run(must(r3), 'a')]);
  const came = await bringIn(
    {
      runs: [
        run(must(r4), 'a', { parent: { run: R1, events: 1 }, begunAt: 1_760_000_000_001 }),
        run(R1, 'ac'),
        run(must(r2), 'ab'),
        run(must(r3), 'a'),
      ],
      notes: [exit, note('n1', 'lost', must(parseRunId('nowhere')))],
    },
    shelf,
    silent,
  );
  expect(came.runs).toEqual({ new: 1, longer: 1, beside: 1, same: 1 });
  const beside = must(came.changed.find(id => id.startsWith('r1-x')));
  const child = await shelf.open(must(r4));
  expect(child.ok && child.value.parent?.run).toBe(beside);
  const home = noteAbout(beside, 'exit', 1);
  const kept = await shelf.openNote(home);
  expect(kept).toEqual({ ok: true, value: { ...home, texts: exit.texts } });
  const alone = await shelf.openNote({ id: must(parseNoteId('n1')) });
  expect(alone.ok && alone.value.texts.text).toBe('lost');
});

test('a shelf that takes no more says so, and what came in before stays', async () => {
  const { shelf } = await shelfWith([]);
  let room = 1;
  const full: Shelf = {
    ...shelf,
    begin: async (head, events) => (room-- > 0 ? shelf.begin(head, events) : { ok: false, fault: 'full' }),
  };
  const came = await bringIn(
    { runs: [run(R1, 'a'), run(must(parseRunId('r2')), 'a')], notes: [] },
    full,
    silent,
  );
  expect([came.fault, came.runs.new]).toEqual(['full', 1]);
});

test('what another tab writes in between is looked at again', async () => {
  const { shelf } = await shelfWith([run(R1, 'a')]);
  let isFirst = true;
  const racing: Shelf = {
    ...shelf,
    async append(id, at, events) {
      if (isFirst) await shelf.append(id, at, [heard('z')]);
      isFirst = false;
      return shelf.append(id, at, events);
    },
  };
  const came = await bringIn({ runs: [run(R1, 'ab')], notes: [] }, racing, silent);
  expect([came.runs.beside, came.fault]).toEqual([1, undefined]);
});

test('what cannot be read on the shelf is not in the file, and that is told', async () => {
  const { shelf, records } = await shelfWith([run(R1, 'ab'), run(must(parseRunId('r2')), 'a')]);
  records.delete('event/r1/000000');
  records.delete('digest/r1');
  const written = await writeNotebook(shelf, 1, silent);
  expect(written.ok && written.value.damaged).toBe(1);
  expect((await saved(shelf)).runs.map(({ id }) => id)).toEqual(['r2']);
});
