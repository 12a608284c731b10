import { heard, must, sampleRun } from '#core/model/run.fixture.ts';
import { parseChoiceId } from '#core/model/ids.ts';
import type { RunEvent } from '#core/model/run.ts';
import { begin, ID, OTHER, runId, type ShelfCases } from './shelf-place.fixture.ts';
import type { Shelf } from './shelf.ts';

const CLOSED: RunEvent = { kind: 'closed' };
const STAR: RunEvent = { kind: 'starred', event: 0, on: true };

async function close(shelf: Shelf, id: typeof ID, ...after: readonly RunEvent[]): Promise<void> {
  await begin(shelf, id, ['a', 'b']);
  await shelf.append(id, 2, [CLOSED, ...after]);
}

async function closedIn(shelf: Shelf) {
  const closed = await shelf.closed();
  return closed.ok ? closed.value.map(head => head.id).toSorted() : closed.fault;
}

/** Which runs came to their close. */
export const CLOSINGS: ShelfCases = {
  'an empty shelf has no closed run, and neither has one with runs that go on': {
    async act({ open }) {
      const none = await closedIn(open());
      await begin(open(), ID, ['a', 'b']);
      return [none, await closedIn(open())];
    },
    shows: [[], []],
  },
  'a closed run is told by its head, whatever was marked or reworded since': {
    async act({ open }) {
      await close(open(), ID, STAR, { kind: 'checked-out', how: 'steady' }, STAR);
      await close(open(), runId('r1-2'), { kind: 'reworded', hash: 'f00' }, heard('c'));
      await begin(open(), OTHER, ['a']);
      const closed = await open().closed();
      const { events: _, ...head } = sampleRun({ id: ID, begunAt: 1_000 });
      const same = closed.ok && JSON.stringify(closed.value.find(one => one.id === ID));
      return [await closedIn(open()), same === JSON.stringify(head)];
    },
    shows: [['r1', 'r1-2'], true],
  },
  'a run that was taken up again after its close is not closed before it closes again': {
    async act({ open }) {
      const offer = { kind: 'pick' as const, id: must(parseChoiceId('more')), text: 'More' };
      await close(open(), ID, { kind: 'chose', offer, passedOver: [], afterMs: 1 }, heard('c'));
      const before = await closedIn(open());
      await open().append(ID, 5, [CLOSED]);
      return [before, await closedIn(open())];
    },
    shows: [[], ['r1']],
  },
  'an erased run, a lost head and one that is none are no closed runs': {
    async act({ open, put, remove }) {
      for (const id of ['r1', 'r2', 'r3', 'r4']) await close(open(), runId(id));
      await open().erase(runId('r1'));
      await remove('head/r2');
      await put('head/r3', 'of no run');
      await put('head/R4', { ...sampleRun() });
      return closedIn(open());
    },
    shows: ['r4'],
  },
};
