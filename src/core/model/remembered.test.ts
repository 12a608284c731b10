import { expect, test } from 'vitest';
import { parseCaseId, parseRunId } from './ids.ts';
import { broughtIn, rememberedFrom } from './remembered.ts';
import { heard, must, sampleRun } from './run.fixture.ts';
import type { Run, RunEvent } from './run.ts';

const CLOSED: RunEvent = { kind: 'closed' };
const ending = (name: string): RunEvent => ({
  kind: 'heard',
  line: { how: 'seen', text: 'He goes.', ending: name },
});
const run = (id: string, of: string, begunAt: number, ...events: readonly RunEvent[]): Run =>
  sampleRun({
    id: must(parseRunId(id)),
    case: must(parseCaseId(of)),
    begunAt,
    events: [heard('Yes?'), ...events],
  });
const remember = (thisRun: string, ...runs: readonly Run[]) =>
  rememberedFrom(
    runs.flatMap(one => broughtIn(one) ?? []),
    must(parseRunId(thisRun)),
  );

test('somebody who comes for the first time is not remembered', () => {
  expect(remember('now')).toBeUndefined();
  expect(remember('now', run('now', 'blue-folder', 1, ending('in_fives'), CLOSED))).toBeUndefined();
});

test('a run counts once it has come to its close', () => {
  expect(remember('now', run('r1', 'blue-folder', 1, ending('in_fives')))).toBeUndefined();
  expect(remember('now', run('r1', 'blue-folder', 1, ending('in_fives'), CLOSED, heard('Late.')))).toEqual({
    kind: 'remembered',
    evenings: 1,
    last: 'blue-folder',
    endings: [{ case: 'blue-folder', ending: 'in_fives' }],
  });
});

test('of each case its newest run tells how it ended, in whatever order they lie there', () => {
  const runs = [
    run('r3', 'blue-folder', 3, ending('the_whistle'), ending('in_fives'), CLOSED),
    run('r4', 'bread', 4, ending('the_stairs'), CLOSED),
    run('r1', 'blue-folder', 1, ending('the_folder_goes'), CLOSED),
    run('r5', 'bread', 5, ending('the_buttons')),
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
  expect(remember('now', ...runs)).toEqual(expected);
  expect(remember('now', ...runs.toReversed())).toEqual(expected);
});

test('a run without an ending was brought all the same, and is how that case ended last', () => {
  const runs = [run('r1', 'bread', 1, ending('the_stairs'), CLOSED), run('r2', 'bread', 2, CLOSED)];
  expect(remember('now', ...runs)).toEqual({ kind: 'remembered', evenings: 2, last: 'bread', endings: [] });
});
