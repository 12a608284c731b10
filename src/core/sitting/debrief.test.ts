import { expect, test } from 'vitest';
import { BANNED } from '#core/check/rules.ts';
import { brokenIn, fromTo } from '#core/testing/many-runs.fixture.ts';
import { filesOf, story } from '#core/testing/stories.fixture.ts';
import { readSource } from '#core/story/source.ts';

test('every debrief of a thousand holds what a debrief must hold', { timeout: 300_000 }, () => {
  expect(brokenIn(story(), fromTo(1, 1_000))).toEqual({});
});

test('nobody in the group uses the words of a judge, even where no learner has come yet', () => {
  const lines = Object.entries(filesOf()).flatMap(([file, text]) =>
    isOfGroup(file) ? readSource(file, text) : [],
  );
  const found = lines
    .filter(line => BANNED.test(line.text))
    .map(({ file, line, text }) => `${file}:${line} ${text}`);
  expect(lines.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
const isOfGroup = (file: string) => /(debrief|group)\.ink$/.test(file);
