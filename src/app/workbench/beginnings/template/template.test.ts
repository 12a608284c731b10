import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { comb } from '#core/workbench/combing.ts';
import { openDraft } from '#core/workbench/reading.ts';

const text = (path: string, from: string | URL = import.meta.url): string =>
  readFileSync(new URL(path, from), 'utf8');

test('the checker has nothing to say of the case that one begins with', () => {
  const own = ['case', 'encounter', 'debrief'].map(name => ({
    path: `double-yellow/${name}.ink`,
    text: text(`${name}.ink`),
  }));
  const group = { path: 'group/group.ink', text: text('../../../../../stories/group/group.ink') };
  const opened = openDraft({ main: 'double-yellow/case.ink', files: [...own, group] });
  expect(comb(opened, { seed: 1, runs: 300 }).findings).toEqual([]);
});
