import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES } from '#core/check/codes.ts';
import { STORIES } from '#core/testing/stories.fixture.ts';
import { explanationsIn } from './bench-texts.ts';

const explained = explanationsIn(readFileSync(new URL('README.md', STORIES), 'utf8'));

test.each(CODES)('there are plain words on "%s"', code => {
  expect(explained.get(code)).toMatch(/^[^`]{30,}$/u);
});
