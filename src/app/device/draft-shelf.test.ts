import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drafts } from '#core/workbench/drafts.fixture.ts';
import { type Draft, type DraftId, parseDraftId } from '#core/workbench/draft.ts';
import { openDraftShelf } from './draft-shelf.ts';
import { openMemoryStore } from './draft-store.ts';
import type { DraftHead } from './drafts.ts';

const idOf = (text: string): DraftId => {
  const id = parseDraftId(text);
  if (!id) throw new Error(text);
  return id;
};
const ID = idOf('d-one');
const headOf = ({ main, files }: Draft, more: Partial<DraftHead> = {}): DraftHead => ({
  id: ID,
  title: 'A case',
  main,
  paths: files.map(({ path }) => path),
  begunAt: 1,
  changedAt: 2,
  words: 3,
  revision: 0,
  isGuided: false,
  ...more,
});
const DRAFT: Draft = {
  main: 'a/case.ink',
  files: [
    { path: 'a/case.ink', text: 'one' },
    { path: 'a/b.ink', text: 'two' },
  ],
};
function place() {
  const records = new Map<string, unknown>();
  return { records, shelf: openDraftShelf(openMemoryStore(records)) };
}

test('any draft is opened as it was kept, in its author’s order', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async draft => {
      const { shelf } = place();
      await shelf.begin(headOf(draft), draft);
      expect(await shelf.open(ID)).toEqual({ ok: true, value: { head: headOf(draft), draft, lost: [] } });
    }),
  );
});

test('one letter writes one file and the head', async () => {
  const { records, shelf } = place();
  await shelf.begin(headOf(DRAFT), DRAFT);
  const before = new Map(records);
  await shelf.keep(headOf(DRAFT, { revision: 1 }), [{ path: 'a/b.ink', text: 'two.' }], []);
  expect([...records].filter(([key, one]) => before.get(key) !== one).map(([key]) => key)).toEqual([
    'head/d-one',
    'file/d-one/a/b.ink',
  ]);
});

test('who has not seen the last writing writes nothing', async () => {
  const { shelf } = place();
  await shelf.begin(headOf(DRAFT), DRAFT);
  const keep = (revision: number, text: string) =>
    shelf.keep(headOf(DRAFT, { revision }), [{ path: 'a/b.ink', text }], []);
  expect(await keep(1, 'first')).toMatchObject({ ok: true });
  expect(await keep(1, 'second')).toEqual({ ok: false, fault: 'moved-on' });
  // What is known of it besides is no writing, and only of the newest.
  expect(await shelf.tell(headOf(DRAFT, { revision: 1, title: 'Another' }))).toMatchObject({ ok: true });
  expect(await shelf.tell(headOf(DRAFT))).toEqual({ ok: false, fault: 'moved-on' });
  expect(await shelf.list()).toMatchObject({ value: { heads: [{ title: 'Another', revision: 1 }] } });
  await shelf.erase(ID);
  expect(await keep(2, 'third')).toEqual({ ok: false, fault: 'gone' });
});

test('of a damaged draft all that can be read is there, and what cannot is named', async () => {
  const { records, shelf } = place();
  await shelf.begin(headOf(DRAFT), DRAFT);
  records.set('head/d-one', { version: 9 });
  records.set('file/d-one/a/b.ink', 7);
  expect(await shelf.list()).toEqual({ ok: true, value: { heads: [], damaged: [ID] } });
  expect(await shelf.open(ID)).toMatchObject({
    ok: true,
    value: { draft: { main: 'a/case.ink', files: [{ text: 'one' }] }, lost: ['a/b.ink'] },
  });
  // It is written on from there.
  expect(await shelf.keep(headOf(DRAFT, { revision: 1 }), [], [])).toMatchObject({ ok: true });
});

test('erasing takes everything of one draft, and nothing of another whose name begins alike', async () => {
  const { records, shelf } = place();
  const other = idOf('d-one-more');
  for (const id of [ID, other]) {
    await shelf.begin(headOf(DRAFT, { id }), DRAFT);
    await shelf.keepVersion(id, { at: 5, why: 'opened', size: 6 }, DRAFT);
    await shelf.keepDisk(id, { links: [{ path: 'a/b.ink', lastModified: 1, print: 'x' }] });
  }
  await shelf.erase(ID);
  expect([...records.keys()].filter(key => key.split('/')[1] === ID)).toEqual([]);
  expect(await shelf.open(other)).toMatchObject({ ok: true, value: { lost: [] } });
  expect(await shelf.disk(other)).toMatchObject({ ok: true, value: { links: [{ path: 'a/b.ink' }] } });
  expect(await shelf.versions(other)).toMatchObject({ ok: true, value: [{ at: 5 }] });
});

test('a version is read apart from the list of them, and keeping one thins out the old', async () => {
  const { records, shelf } = place();
  const day = 86_400_000;
  await shelf.keepVersion(ID, { at: day, why: 'opened', size: 6 }, DRAFT);
  await shelf.keepVersion(ID, { at: day + 1, why: 'by-hand', name: 'mine', size: 6 }, DRAFT);
  await shelf.keepVersion(ID, { at: 90 * day, why: 'opened', size: 6 }, { ...DRAFT, files: [] });
  expect(await shelf.versions(ID)).toMatchObject({ ok: true, value: [{ at: 90 * day }, { name: 'mine' }] });
  expect(await shelf.openVersion(ID, day + 1)).toEqual({ ok: true, value: DRAFT });
  expect(await shelf.openVersion(ID, day)).toEqual({ ok: false, fault: 'gone' });
  expect(records.size).toBe(4);
});
