import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DAY, NIGHT } from './mark.ts';
import { PICTURES, svgOf } from './pictures.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

const [drawn, shot] = [true, false].map(isDrawn =>
  Object.entries(PICTURES).filter(([path]) => path.endsWith('.svg') === isDrawn),
);

test.each(drawn ?? [])('%s is as the drawing is now', (path, { svg }) => {
  expect(read(`public/${path}`).toString('utf8')).toBe(svgOf(svg));
});

test.each(shot ?? [])('%s is there, in its size', (path, { side }) => {
  const bytes = read(`public/${path}`);
  // Where a PNG tells its width and height.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([side, side]);
});

test('the mark has the colours of the page, by day and by night', () => {
  const css = read('src/app/ui/tokens.css').toString('utf8');
  const [day = '', night = ''] = css.split('prefers-color-scheme: dark');
  for (const [page, { ink, accent, ground }] of [
    [day, DAY],
    [night, NIGHT],
  ] as const)
    for (const colour of [`--ink: ${ink};`, `--you: ${accent};`, `--paper: ${ground};`])
      expect(page).toContain(colour);
});
