import { sampleRun } from '#core/model/run.fixture.ts';
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

/** What lies there is not as a shelf put it there. */
export const DAMAGES: ShelfCases = {
  'a damaged run is set aside with all of its text, and harms no other': {
    async act({ open, put }) {
      await begin(open(), ID, ['a']);
      await begin(open(), OTHER, ['unforgettable', 'b', 'c']);
      await put('event/r2/000001', { kind: 'dreamt', text: 'odd' });
      const list = await open().list();
      const texts = list.ok ? list.value.damaged.map(({ text }) => text) : [];
      const words = ['unforgettable', 'dreamt', 'odd', '"c"', 'head/r2', 'blue-folder'];
      return [
        await idsOf(open()),
        texts.map(text => words.filter(word => !text.includes(word))),
        await textsOf(open(), OTHER),
        await textsOf(open(), ID),
      ];
    },
    shows: [{ runs: ['r1'], damaged: [['r2', 'not-a-run']] }, [[]], 'not-a-run', ['a']],
  },
  'a gap, a lost head and lost events are all noticed': {
    async act({ open, remove }) {
      for (const id of ['r1', 'r2', 'r3', 'r4', 'r5']) await begin(open(), runId(id), ['a', 'b', 'c']);
      await Promise.all(['event/r1/000001', 'head/r2', 'event/r4/000000'].map(remove));
      await Promise.all([0, 1, 2].map(at => remove(`event/r3/00000${at}`)));
      const all = ['r1', 'r2', 'r3', 'r4', 'r5'].map(id => textsOf(open(), runId(id)));
      return [await idsOf(open()), await Promise.all(all)];
    },
    shows: [
      { runs: ['r5'], damaged: ['r4', 'r3', 'r2', 'r1'].map(id => [id, 'cut-off']) },
      ['cut-off', 'cut-off', 'cut-off', 'cut-off', ['a', 'b', 'c']],
    ],
  },
  'a damaged run can be erased': {
    async act({ open, remove, keys }) {
      await begin(open(), ID, ['a', 'b']);
      await remove('head/r1');
      return [briefly(await open().erase(ID)), await keys()];
    },
    shows: ['ok', []],
  },
  'a head under another run’s key is no run': {
    async act({ open, put }) {
      await begin(open(), ID, ['a']);
      await put('head/r1', { ...sampleRun({ id: OTHER }) });
      return idsOf(open());
    },
    shows: { runs: [], damaged: [['r1', 'not-a-run']] },
  },
  'what a newer version wrote is left as it is': {
    async act({ open, put }) {
      await begin(open(), ID, ['a']);
      await put('head/r1', { ...sampleRun({ id: ID }), version: 2 });
      return idsOf(open());
    },
    shows: { runs: [], damaged: [['r1', 'from-the-future']] },
  },
  'erasing all leaves not a single record': {
    async act({ open, put, keys }) {
      await begin(open(), ID, ['a', 'b']);
      await begin(open(), OTHER, ['c']);
      await put('event/r9/000007', 'stray');
      return [briefly(await open().eraseAll()), await keys(), await add(open(), ID, 2, 'd')];
    },
    shows: ['ok', [], 'gone'],
  },
};
