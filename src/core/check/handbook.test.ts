import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STORIES } from '#core/testing/stories.fixture.ts';
import { CODES } from './codes.ts';

const handbook = readFileSync(new URL('README.md', STORIES), 'utf8');
const explained = new Set(
  [...handbook.matchAll(/^- (\*\*.+?\*\*)(?= )/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/[a-z]+(?:-[a-z]+)*/g)].map(([name]) => name),
  ),
);

test.each(CODES)('the handbook explains "%s"', code => {
  expect(explained).toContain(code);
});
