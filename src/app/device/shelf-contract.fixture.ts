import { heard, sampleRun } from '#core/model/run.fixture.ts';
import { DAMAGES } from './shelf-damage.fixture.ts';
import { CLOSINGS } from './shelf-closings.fixture.ts';
import { NOTEBOOK } from './shelf-notebook.fixture.ts';
import { TURNS } from './shelf-turns.fixture.ts';
import {
  add,
  begin,
  briefly,
  ID,
  idsOf,
  OTHER,
  runId,
  type ShelfCases,
  textsOf,
} from './shelf-place.fixture.ts';

export const CONTRACT: ShelfCases = {
  'a run is opened as it was begun': {
    async act({ open }) {
      const { events, ...head } = sampleRun({ parent: { run: OTHER, events: 2 } });
      return [await open().begin(head, events), await open().open(head.id)];
    },
    shows: [
      { ok: true, value: undefined },
      { ok: true, value: sampleRun({ parent: { run: OTHER, events: 2 } }) },
    ],
  },
  'events are added in their order, several at once or none': {
    async act({ open }) {
      const shelf = open();
      await begin(shelf, ID, ['a']);
      const done = [await add(shelf, ID, 1, 'b', 'c'), await add(shelf, ID, 3), await add(shelf, ID, 3, 'd')];
      return [done, await textsOf(shelf, ID)];
    },
    shows: [
      ['ok', 'ok', 'ok'],
      ['a', 'b', 'c', 'd'],
    ],
  },
  'more than ten events keep their order': {
    async act({ open }) {
      const texts = Array.from({ length: 25 }, (_, at) => String(at));
      await begin(open(), ID, texts);
      return [await add(open(), ID, 25, '25'), await textsOf(open(), ID)];
    },
    shows: ['ok', Array.from({ length: 26 }, (_, at) => String(at))],
  },
  'a run is not begun over another': {
    async act({ open }) {
      await begin(open(), ID, ['a', 'b']);
      const { events: _, ...head } = sampleRun({ id: ID });
      return [briefly(await open().begin(head, [heard('x')])), await textsOf(open(), ID)];
    },
    shows: ['moved-on', ['a', 'b']],
  },
  'whoever knows too few or too many events adds none': {
    async act({ open }) {
      await begin(open(), ID, ['a', 'b']);
      const done = [
        await add(open(), ID, 1, 'x'),
        await add(open(), ID, 0, 'x'),
        await add(open(), ID, 3, 'x'),
      ];
      return [done, await textsOf(open(), ID)];
    },
    shows: [
      ['moved-on', 'moved-on', 'moved-on'],
      ['a', 'b'],
    ],
  },
  'of two tabs that write at once, one wins and the other is told': {
    async act({ open }) {
      const [one, two] = [open(), open()];
      await begin(one, ID, ['a']);
      const done = await Promise.all([add(one, ID, 1, 'one', 'more'), add(two, ID, 1, 'two')]);
      return [done.toSorted(), (await textsOf(one, ID)).length === (done[0] === 'ok' ? 3 : 2)];
    },
    shows: [['moved-on', 'ok'], true],
  },
  'a run whose id begins another’s is not mixed up with it': {
    async act({ open }) {
      const [short, long] = [runId('r1'), runId('r1-2')];
      await begin(open(), short, ['short'], 2_000);
      await begin(open(), long, ['long'], 1_000);
      await add(open(), short, 1, 'er');
      const both = [await textsOf(open(), short), await textsOf(open(), long), await idsOf(open())];
      await open().erase(short);
      return [...both, await idsOf(open())];
    },
    shows: [
      ['short', 'er'],
      ['long'],
      { runs: ['r1', 'r1-2'], damaged: [] },
      { runs: ['r1-2'], damaged: [] },
    ],
  },
  'a name of the prototype is an id like any other': {
    async act({ open }) {
      const id = runId('constructor');
      await begin(open(), id, ['a']);
      return [await add(open(), id, 1, 'b'), await textsOf(open(), id), await idsOf(open())];
    },
    shows: ['ok', ['a', 'b'], { runs: ['constructor'], damaged: [] }],
  },
  'what was erased is gone, and stays gone': {
    async act({ open, keys }) {
      const shelf = open();
      await begin(shelf, ID, ['a', 'b']);
      const erased = briefly(await open().erase(ID));
      return [erased, await add(shelf, ID, 2, 'c'), await textsOf(shelf, ID), await keys()];
    },
    shows: ['ok', 'gone', 'gone', []],
  },
  'erasing what is not there is no fault': {
    act: async ({ open }) => briefly(await open().erase(ID)),
    shows: 'ok',
  },
  'a run is gone when the site’s data was cleared under it': {
    async act({ open, clear, keys }) {
      const shelf = open();
      await begin(shelf, ID, ['a', 'b']);
      await clear();
      return [await add(shelf, ID, 2, 'c'), await textsOf(shelf, ID), await keys(), await idsOf(shelf)];
    },
    shows: ['gone', 'gone', [], { runs: [], damaged: [] }],
  },
  'after that, a new run can be begun': {
    async act({ open, clear }) {
      const shelf = open();
      await begin(shelf, ID, ['a', 'b']);
      await clear();
      await begin(shelf, OTHER, ['c']);
      return [await add(shelf, OTHER, 1, 'd'), await idsOf(shelf)];
    },
    shows: ['ok', { runs: ['r2'], damaged: [] }],
  },
  'the newest run comes first': {
    async act({ open }) {
      await begin(open(), runId('r1'), ['a'], 2_000);
      await begin(open(), runId('r2'), ['b'], 3_000);
      await begin(open(), runId('r3'), ['c'], 1_000);
      return idsOf(open());
    },
    shows: { runs: ['r2', 'r1', 'r3'], damaged: [] },
  },
  ...DAMAGES,
  ...TURNS,
  ...CLOSINGS,
  ...NOTEBOOK,
};
