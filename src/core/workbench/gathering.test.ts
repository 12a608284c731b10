import { expect, test } from 'vitest';
import { gather } from './gathering.ts';
import { toUtf8 } from './utf8.ts';

const raws = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: toUtf8(text) }));

test('folders above the case and its group are not the draft’s', () => {
  const found = gather(
    raws({ 'site-main/stories/the-ring/case.ink': '', 'site-main/stories/group/group.ink': '' }),
  );
  expect(found).toMatchObject({
    ok: true,
    value: {
      draft: {
        main: 'the-ring/case.ink',
        files: [{ path: 'the-ring/case.ink' }, { path: 'group/group.ink' }],
      },
      origins: [
        ['the-ring/case.ink', 'site-main/stories/the-ring/case.ink'],
        ['group/group.ink', 'site-main/stories/group/group.ink'],
      ],
    },
  });
});

const SEVERAL = raws({
  'one/case.ink': 'INCLUDE ../group/group.ink\nINCLUDE ../two/shared.ink',
  'two/case.ink': 'INCLUDE ../group/group.ink',
  'two/shared.ink': '',
  'group/group.ink': '',
});
test('of several cases one has to be named, and brings what it includes', () => {
  expect(gather(SEVERAL)).toEqual({
    ok: false,
    fault: { kind: 'which', mains: ['one/case.ink', 'two/case.ink'] },
  });
  const found = gather(SEVERAL, { main: 'one/case.ink' });
  expect(found.ok && found.value.draft.files.map(({ path }) => path)).toEqual([
    'one/case.ink',
    'two/shared.ink',
    'group/group.ink',
  ]);
  expect(found.ok && found.value.left).toEqual([{ path: 'two/case.ink', why: 'another-case' }]);
});

test('foreign ink begins with the file that no other includes', () => {
  const found = gather(raws({ 'game/a-part.ink': '', 'game/main.ink': 'INCLUDE a-part.ink' }));
  expect(found.ok && found.value.draft.main).toBe('game/main.ink');
});

test('where there is no ink there is no draft, and what there is is named', () => {
  expect(gather(raws({ 'a.txt': '' }))).toEqual({
    ok: false,
    fault: { kind: 'nothing', left: [{ path: 'a.txt', why: 'not-ink' }] },
  });
});
