import { parseNoteId } from '#core/model/ids.ts';
import type { Note } from '#core/model/note.ts';
import { must, sampleRun } from '#core/model/run.fixture.ts';
import type { Shelf } from './shelf.ts';
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

const NOTE: Note = {
  version: 1,
  id: must(parseNoteId('n1')),
  kind: 'free',
  begunAt: 1_000,
  changedAt: 1_000,
  texts: { text: 'The tap.' },
};
const ABOUT_A_RUN: Note = { ...NOTE, id: must(parseNoteId('n2')), run: ID, changedAt: 2_000 };

const digestsOf = async (shelf: Shelf) => {
  const all = await shelf.digests();
  if (!all.ok) return all.fault;
  const { digests, damaged } = all.value;
  return {
    digests: digests.map(({ id, events }) => [id, events]),
    damaged: damaged.map(({ id, fault }) => [id, fault]),
  };
};

const notesOf = async (shelf: Shelf) => {
  const all = await shelf.notes();
  return all.ok ? all.value.map(({ id, texts }) => [id, texts.text]) : all.fault;
};

/** What a shelf does for the notebook. */
export const NOTEBOOK: ShelfCases = {
  'a digest follows its run, and goes with it': {
    async act({ open, keys }) {
      await begin(open(), ID, ['a', 'b'], 1_000);
      await begin(open(), OTHER, ['c'], 2_000);
      const first = [await digestsOf(open()), await digestsOf(open())];
      await add(open(), ID, 2, 'd');
      const grown = await digestsOf(open());
      await open().erase(OTHER);
      return [...first, grown, await digestsOf(open()), (await keys()).toSorted()];
    },
    shows: [
      {
        digests: [
          ['r2', 1],
          ['r1', 2],
        ],
        damaged: [],
      },
      {
        digests: [
          ['r2', 1],
          ['r1', 2],
        ],
        damaged: [],
      },
      {
        digests: [
          ['r2', 1],
          ['r1', 3],
        ],
        damaged: [],
      },
      { digests: [['r1', 3]], damaged: [] },
      ['digest/r1', 'event/r1/000000', 'event/r1/000001', 'event/r1/000002', 'head/r1'],
    ],
  },
  'a run that cannot be read is set aside, and a digest that cannot be is made again': {
    async act({ open, put, remove }) {
      await begin(open(), ID, ['a', 'b']);
      await begin(open(), OTHER, ['c', 'd']);
      await remove('event/r1/000000');
      await put('digest/r2', { id: 'r2', events: 'many' });
      return digestsOf(open());
    },
    shows: { digests: [['r2', 2]], damaged: [['r1', 'cut-off']] },
  },
  'the newest are read first, with what they go back to, and it is known since when nothing is missing': {
    async act({ open }) {
      const shelf = open();
      for (const [at, name] of ['r1', 'r2', 'r3', 'r4'].entries()) {
        const parent = name === 'r4' ? { parent: { run: ID, events: 1 } } : {};
        const { events, ...head } = sampleRun({ id: runId(name), begunAt: at * 1_000, ...parent });
        await shelf.begin(head, events);
      }
      await shelf.keepNote({ ...ABOUT_A_RUN, run: runId('r3') });
      await shelf.keepNote(NOTE);
      const briefly = async (count: number) => {
        const recent = await shelf.recent(count);
        if (!recent.ok || !recent.value) return recent.ok;
        const { digests, notes, since } = recent.value;
        return [digests.map(({ id }) => id).toSorted(), notes.map(({ id }) => id).toSorted(), since];
      };
      const made = await briefly(2);
      await shelf.digests();
      return [made, await briefly(2), await briefly(4)];
    },
    shows: [[['r1', 'r3', 'r4'], ['n1', 'n2'], 2_000], [['r1', 'r3', 'r4'], ['n1', 'n2'], 2_000], true],
  },
  'a note is kept as it stands now': {
    async act({ open }) {
      const kept = [
        briefly(await open().keepNote(NOTE)),
        briefly(await open().keepNote({ ...NOTE, texts: { text: 'The tap drips.' } })),
      ];
      return [kept, await open().openNote({ id: NOTE.id }), await notesOf(open())];
    },
    shows: [
      ['ok', 'ok'],
      { ok: true, value: { ...NOTE, texts: { text: 'The tap drips.' } } },
      [['n1', 'The tap drips.']],
    ],
  },
  'a note that has other words by now is not written over by whoever does not know them': {
    async act({ open }) {
      const later = { ...NOTE, changedAt: 3_000, texts: { text: 'The tap drips.' } };
      const kept = [
        briefly(await open().keepNote(NOTE, 0)),
        briefly(await open().keepNote(NOTE, 0)),
        briefly(await open().keepNote(later, NOTE.changedAt)),
        briefly(await open().keepNote({ ...NOTE, changedAt: 4_000 }, NOTE.changedAt)),
        briefly(await open().keepNote({ ...NOTE, changedAt: 4_000 })),
      ];
      return [kept, await notesOf(open())];
    },
    shows: [['ok', 'moved-on', 'ok', 'moved-on', 'ok'], [['n1', 'The tap.']]],
  },
  'a note that was erased does not come back with the next letter': {
    async act({ open, keys }) {
      await open().keepNote(NOTE);
      await open().eraseNote({ id: NOTE.id });
      return [briefly(await open().keepNote({ ...NOTE, changedAt: 3_000 }, NOTE.changedAt)), await keys()];
    },
    shows: ['gone', []],
  },
  'notes are no runs, and the last changed comes first': {
    async act({ open }) {
      await begin(open(), ID, ['a']);
      await open().keepNote(NOTE);
      await open().keepNote(ABOUT_A_RUN);
      const list = await open().list();
      return [list.ok && [list.value.runs.length, list.value.damaged.length], await notesOf(open())];
    },
    shows: [
      [1, 0],
      [
        ['n2', 'The tap.'],
        ['n1', 'The tap.'],
      ],
    ],
  },
  'a note about a run goes with it, and does not come back': {
    async act({ open, keys }) {
      await begin(open(), ID, ['a']);
      await open().keepNote(NOTE);
      await open().keepNote(ABOUT_A_RUN);
      await open().erase(ID);
      const late = briefly(await open().keepNote(ABOUT_A_RUN));
      return [late, await textsOf(open(), ID), await keys()];
    },
    shows: ['gone', 'gone', ['note//n1']],
  },
  'a note is erased alone': {
    async act({ open, keys }) {
      await open().keepNote(NOTE);
      await open().eraseNote({ id: NOTE.id });
      return [await open().openNote({ id: NOTE.id }), await keys()];
    },
    shows: [{ ok: false, fault: 'gone' }, []],
  },
  'when everything was last saved is remembered, until all is erased': {
    async act({ open, put }) {
      const never = await open().saved();
      await open().noteSaved(1_000);
      await open().noteSaved(2_000);
      const last = await open().saved();
      await put('saved', 'yesterday');
      const odd = await open().saved();
      await open().noteSaved(3_000);
      await open().eraseAll();
      return [never, last, odd, await open().saved(), await idsOf(open())];
    },
    shows: [
      ...[undefined, 2_000, undefined, undefined].map(value => ({ ok: true, value })),
      { runs: [], damaged: [] },
    ],
  },
  'a damaged note harms no other, and stays where it is': {
    async act({ open, put, keys }) {
      await open().keepNote(NOTE);
      await put('note//n3', { version: 1, id: 'n3', kind: 'sung', texts: {} });
      await put('note//n4', { ...NOTE, version: 7, id: 'n4' });
      const opened = await Promise.all(
        ['n3', 'n4'].map(async id => briefly(await open().openNote({ id: must(parseNoteId(id)) }))),
      );
      return [opened, await notesOf(open()), (await keys()).length];
    },
    shows: [['not-a-note', 'from-the-future'], [['n1', 'The tap.']], 3],
  },
};
