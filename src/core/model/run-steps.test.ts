import { expect, test } from 'vitest';
import { err, ok } from './result.ts';
import { RUN_STEPS, type Step, upgrade } from './run-steps.ts';

/** Stand-ins, until there is a real step to test. */
const STEPS: readonly Step[] = [
  { name: 'run/1→2 the seed was implicit', step: old => ({ ...old, version: 2, seed: 0 }) },
  {
    name: 'run/2→3 the title was called name',
    step: ({ name, ...old }) => ({ ...old, version: 3, title: name }),
  },
];

test('a run goes through every step since its version, in their order', () => {
  expect(upgrade({ version: 1, name: 'Knee' }, STEPS)).toEqual(ok({ version: 3, seed: 0, title: 'Knee' }));
  expect(upgrade({ version: 2, name: 'Knee' }, STEPS)).toEqual(ok({ version: 3, title: 'Knee' }));
  expect(upgrade({ version: 3, title: 'Knee' }, STEPS)).toEqual(ok({ version: 3, title: 'Knee' }));
});

test('a version that no step leads to is not guessed at', () => {
  expect(upgrade({ version: 4 }, STEPS)).toEqual(err('from-the-future'));
  for (const version of [undefined, null, '1', 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(upgrade({ version }, STEPS)).toEqual(err('not-a-run'));
});

test('the present version is one more than there are steps', () => {
  expect(upgrade({ version: RUN_STEPS.length + 1 }).ok).toBe(true);
  expect(upgrade({ version: RUN_STEPS.length + 2 })).toEqual(err('from-the-future'));
});
