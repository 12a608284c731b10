import { expect, test } from 'vitest';
import { drawSprite } from '#build/icons.ts';
import { ICON_NAMES } from './icon-names.ts';

test('the site has every icon of the list, drawn, and no other', () => {
  const drawn = [...drawSprite(ICON_NAMES).matchAll(/<symbol id="([^"]*)"[^>]*>(.*)<\/symbol>/g)];
  expect(drawn.map(([, name]) => name)).toEqual([...new Set(ICON_NAMES)]);
  for (const [, , shapes] of drawn)
    expect(shapes).toMatch(/^(?:<(?:path|circle|rect|line|polyline|ellipse) [^<]*\/>)+$/);
});

test('a name that Lucide does not have stops the build with a sentence', () => {
  expect(() => drawSprite(['bookmark', 'no-such-icon'])).toThrow(/no icon named "no-such-icon"/);
});
