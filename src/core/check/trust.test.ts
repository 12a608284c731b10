import { expect, test } from 'vitest';
import { FEATURES } from '#core/testing/ink-features.fixture.ts';
import { casesOfTheHouse, readFiles, story } from '#core/testing/stories.fixture.ts';
import { trusted } from './trust.ts';

test.each(casesOfTheHouse())('%s is played quickly', id => {
  expect(trusted(story(id), 1).isQuick).toBe(true);
});

test.each(Object.entries(FEATURES))('ink with %s is played quickly', (_name, text) => {
  const { script } = readFiles('features', { 'features/case.ink': text });
  expect(script && trusted(script, 1).isQuick).toBe(true);
});

test('what the quick performer does not know is left to inkjs', () => {
  const text =
    'LIST moods = calm, (cross)\n-> a\n=== a ===\n{moods ? cross: Cross.}\n+ [On # id: on] -> END\n';
  const { script } = readFiles('lists', { 'lists/case.ink': text });
  expect(script && trusted(script, 1).isQuick).toBe(false);
});
