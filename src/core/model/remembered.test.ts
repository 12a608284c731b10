import { expect, test } from 'vitest';
import { parseCaseId, parseRunId } from './ids.ts';
import { endingOf, newestOfEach, rememberedFrom } from './remembered.ts';
import { heard, must, sampleRun } from './run.fixture.ts';
import type { Run, RunEvent } from './run.ts';

const ending = (name: string): RunEvent => ({
  kind: 'heard',
  line: { how: 'seen', text: 'He goes.', ending: name },
});
const run = (id: string, of: string, begunAt: number, ...events: readonly RunEvent[]): Run =>
  sampleRun({
    id: must(parseRunId(id)),
    case: must(parseCaseId(of)),
    begunAt,
    events: [heard('Yes?'), ...events, { kind: 'closed' }],
  });
/** With the newest runs opened, as the page does it. */
const remember = (...runs: readonly Run[]) => {
  const newest = newestOfEach(runs).flatMap(head => runs.find(one => one.id === head.id) ?? []);
  return rememberedFrom(runs, newest);
};

test('of nothing, nothing is remembered', () => expect(remember()).toBeUndefined());

test('of each case its newest run tells how it ended, in whatever order they lie there', () => {
  const runs = [
    run('r3', 'blue-folder', 3, ending('the_whistle'), ending('in_fives'), heard('It rains.')),
    run('r4', 'bread', 4, ending('the_stairs')),
    run('r1', 'blue-folder', 1, ending('the_folder_goes')),
  ];
  const expected = {
    kind: 'remembered',
    evenings: 3,
    last: 'bread',
    endings: [
      { case: 'blue-folder', ending: 'in_fives' },
      { case: 'bread', ending: 'the_stairs' },
    ],
  };
  expect(remember(...runs)).toEqual(expected);
  expect(remember(...runs.toReversed())).toEqual(expected);
});

test('the case that was brought last is the last, though it was brought before as well', () => {
  const runs = [run('r1', 'bread', 1), run('r2', 'blue-folder', 2), run('r3', 'bread', 3)];
  expect(remember(...runs)).toMatchObject({ evenings: 3, last: 'bread' });
});

test('a run without an ending was brought all the same, and is how that case ended last', () => {
  const runs = [run('r1', 'bread', 1, ending('the_stairs')), run('r2', 'bread', 2)];
  expect(remember(...runs)).toEqual({ kind: 'remembered', evenings: 2, last: 'bread', endings: [] });
});

test('where the newest run cannot be opened, it was brought, and nobody knows how it ended', () => {
  const [older, newer] = [run('r1', 'bread', 1, ending('the_stairs')), run('r2', 'bread', 2, ending('gone'))];
  expect(rememberedFrom([older, newer], [])).toMatchObject({ evenings: 2, last: 'bread', endings: [] });
  expect(endingOf(newer)).toBe('gone');
});
