import { expect, test } from 'vitest';
import { parseCaseId, parseRunId } from '#core/model/ids.ts';
import { err } from '#core/model/result.ts';
import { heard, must, sampleRun } from '#core/model/run.fixture.ts';
import type { RunEvent } from '#core/model/run.ts';
import { openMemoryShelf } from '#app/device/memory-shelf.ts';
import type { Shelf } from '#app/device/shelf.ts';
import { recollect } from './recollect.ts';

const THIS_RUN = must(parseRunId('now'));
const BROUGHT: readonly RunEvent[] = [
  { kind: 'heard', line: { how: 'seen', text: 'She goes.', ending: 'she_goes' } },
  { kind: 'closed' },
];

/** Runs of these cases on a shelf, each brought later than the one before it. */
async function shelfWith(records: Map<string, unknown>, ...cases: readonly string[]): Promise<Shelf> {
  const shelf = openMemoryShelf(records);
  for (const [at, of] of cases.entries()) {
    const id = must(parseRunId(`r${at}`));
    const { events, ...head } = sampleRun({ id, case: must(parseCaseId(of)), begunAt: at });
    await shelf.begin(head, [...events, ...BROUGHT]);
  }
  return shelf;
}

test('of an empty shelf, and of this run alone, nothing is remembered', async () => {
  const shelf = openMemoryShelf();
  expect(await recollect(shelf, THIS_RUN)).toBeUndefined();
  const { events: _, ...head } = sampleRun({ id: THIS_RUN });
  await shelf.begin(head, [heard('Yes?'), ...BROUGHT]);
  expect(await recollect(shelf, THIS_RUN)).toBeUndefined();
});

test('what was erased is forgotten', async () => {
  const shelf = await shelfWith(new Map(), 'bread', 'blue-folder');
  expect(await recollect(shelf, THIS_RUN)).toMatchObject({ evenings: 2, last: 'blue-folder' });
  await shelf.erase(must(parseRunId('r1')));
  expect(await recollect(shelf, THIS_RUN)).toEqual({
    kind: 'remembered',
    evenings: 1,
    last: 'bread',
    endings: [{ case: 'bread', ending: 'she_goes' }],
  });
});

test('what cannot be read is not remembered, and nothing else is lost with it', async () => {
  const records = new Map<string, unknown>();
  const shelf = await shelfWith(records, 'bread', 'blue-folder');
  records.set('event/r1/000001', { kind: 'dreamt' });
  expect(await recollect(shelf, THIS_RUN)).toMatchObject({
    evenings: 2,
    last: 'blue-folder',
    endings: [{ case: 'bread' }],
  });
  records.set('head/r1', { version: 7 });
  expect(await recollect(shelf, THIS_RUN)).toMatchObject({ evenings: 1, last: 'bread' });
});

test('a run that is still going on is not remembered', async () => {
  const shelf = await shelfWith(new Map(), 'bread');
  const { events, ...head } = sampleRun({ id: must(parseRunId('r9')), begunAt: 9 });
  await shelf.begin(head, [...events, ...BROUGHT.slice(0, -1)]);
  expect(await recollect(shelf, THIS_RUN)).toMatchObject({ evenings: 1, last: 'bread' });
});

test('where the shelf gives nothing, the group remembers nothing', async () => {
  const shelf: Shelf = { ...openMemoryShelf(), closed: async () => err('refused') };
  expect(await recollect(shelf, THIS_RUN)).toBeUndefined();
});
