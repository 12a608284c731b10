import { expect, test } from 'vitest';
import { err, ok } from './result.ts';
import { NOTE_STEPS } from './note-text.ts';
import { RUN_STEPS } from './run-steps.ts';
import { type Step, upgrade } from './steps.ts';

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
    expect(upgrade({ version }, STEPS)).toEqual(err('no-version'));
});

test.each([{ steps: RUN_STEPS }, { steps: NOTE_STEPS }])(
  'the present version is one more than there are steps',
  ({ steps }) => {
    expect(upgrade({ version: steps.length + 1 }, steps).ok).toBe(true);
    expect(upgrade({ version: steps.length + 2 }, steps)).toEqual(err('from-the-future'));
  },
);
