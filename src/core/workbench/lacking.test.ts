import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftOf } from '#core/testing/drafts.fixture.ts';
import { foreignGame } from '#core/testing/foreign-game.fixture.ts';
import { STORIES } from '#core/testing/stories.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import { comb } from './combing.ts';
import type { Draft } from './draft.ts';
import { edited } from './edit.ts';
import { lacking } from './lacking.ts';
import { madeACase } from './make-case.ts';
import { openDraft, readingOf } from './reading.ts';

const GROUP = readFileSync(new URL('group/group.ink', STORIES), 'utf8');
const lacks = (draft: Draft) =>
  lacking(draft)
    .filter(one => !one.isDone)
    .map(one => one.need);
const errors = (draft: Draft) => readingOf(openDraft(draft)).findings.filter(one => one.severity === 'error');

const PLAIN = `// The tide.
VAR tide = 0
The tide is out.
* [Walk to the island] You walk.
  ** Go on[.], though the water comes back.
  ** Turn round.
* Stay on the beach[].
- ANNA: Evening comes.
-> END
`;
const FOREIGN: Readonly<Record<string, Draft>> = {
  'a few lines': { main: 'tide.ink', files: [{ path: 'tide.ink', text: PLAIN }] },
  'a game of rooms': { main: 'house.ink', files: [{ path: 'house.ink', text: foreignGame(4) }] },
  'a story in a folder, with an include': {
    main: 'tide/main.ink',
    files: [
      { path: 'tide/main.ink', text: 'INCLUDE sea.ink\n-> sea\n' },
      { path: 'tide/sea.ink', text: '=== sea ===\nWaves.\n+ [Swim] -> END\n' },
    ],
  },
  'knots alone': { main: 'k.ink', files: [{ path: 'k.ink', text: '=== shore ===\nSand.\n* [Go] -> END\n' }] },
  nothing: { main: 'a/case.ink', files: [{ path: 'a/case.ink', text: '' }] },
};

test('a whole case lacks nothing', () => {
  expect(lacks(draftOf(WHOLE))).toEqual([]);
});

test('a foreign story lacks all that makes a case', () => {
  expect(lacks(FOREIGN['a few lines'] ?? draftOf({}))).toEqual([
    'head',
    'people',
    'encounter',
    'ids',
    'moves',
    'moments',
    'group',
    'door',
    'meeting',
  ]);
});

describe('a foreign story is made a case', () => {
  test.each(Object.entries(FOREIGN))('%s', (_, draft) => {
    const made = madeACase(draft, GROUP);
    expect(errors(made)).toEqual([]);
    expect(readingOf(openDraft(made)).isCase).toBe(true);
    expect(made.main).toMatch(/^[a-z-]+\/case\.ink$/);
    // What only the author can say stays to be done.
    expect(lacks(made).filter(need => need !== 'people')).toEqual(['moves', 'moments']);
    // Once is enough.
    expect(madeACase(made, GROUP)).toEqual(made);
    const combed = comb(openDraft(made), { seed: 1, runs: 2 });
    expect(combed.findings.filter(one => one.severity === 'error' && one.code !== 'group-rule')).toEqual([]);
  });

  test('and every word of it is still there', () => {
    const made = madeACase(FOREIGN['a few lines'] ?? draftOf({}), GROUP);
    const text = made.files.find(file => file.path === made.main)?.text ?? '';
    for (const words of ['// The tide.', 'The tide is out.', 'though the water comes back.', 'ANNA: Evening'])
      expect(text).toContain(words);
    expect(text).toContain('# person: anna; Anna;');
  });
});

test('each step that can be written takes its lack away', () => {
  const made = { ...draftOf({ ...WHOLE, 'whole/debrief.ink': '' }) };
  const step = lacking(made).find(one => one.need === 'meeting');
  expect(lacks(edited(made, step?.edits ?? []))).toEqual([]);
});
