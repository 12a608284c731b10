import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, parseColour } from './contrast.ts';
import { COLOURS } from './words/design/colours.ts';

const css = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
const TOKENS = css('tokens.css');

type Values = ReadonlyMap<string, string>;

/** The custom properties of one block of `tokens.css`, by what its `@media` asks; those of all pages have none. */
function block(asks?: string): Values {
  const found = [...TOKENS.matchAll(/(?:@media ([^{]+)\{\s*)?:root \{(.*?)\}/gs)].find(
    ([, media]) => media?.trim() === asks,
  );
  if (!found) throw new Error(`tokens.css has no block for ${asks ?? 'all pages'}.`);
  return new Map(
    [...(found[2] ?? '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const DAY = block();
const NIGHT = new Map([...DAY, ...block('(prefers-color-scheme: dark)')]);
const more = block('(prefers-contrast: more)');
const SCHEMES: Readonly<Record<string, Values>> = {
  'by day': DAY,
  'by night': NIGHT,
  'by day, with more contrast': new Map([...DAY, ...more]),
  'by night, with more contrast': new Map([...NIGHT, ...more]),
  'in print': new Map([...DAY, ...block('print')]),
};

function colourOf(name: string, among: Values) {
  const value = among.get(name) ?? '';
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  const colour = parseColour(other === undefined ? value : (among.get(other) ?? ''));
  if (!colour) throw new Error(`${name} is no colour: "${value}"`);
  return colour;
}

const PAIRS = COLOURS.flatMap(({ name, on }) => on.map(({ ground, least }) => ({ name, ground, least })));

describe.each(Object.entries(SCHEMES))('%s', (_, values) => {
  test.each(PAIRS)('$name on $ground is held to $least', ({ name, ground, least }) => {
    expect(contrast(colourOf(name, values), colourOf(ground, values))).toBeGreaterThanOrEqual(least);
  });
});

test('what is said, what stands beside it and what is yours are held to AAA on every ground of text', () => {
  for (const name of ['--ink', '--quiet', '--you'])
    for (const ground of ['--paper', '--raised'])
      expect(PAIRS, `${name} on ${ground}`).toContainEqual({ name, ground, least: 7 });
});

test('with more contrast every line is one that can be seen', () => {
  for (const scheme of ['by day, with more contrast', 'by night, with more contrast']) {
    const values = SCHEMES[scheme] ?? DAY;
    expect(contrast(colourOf('--line', values), colourOf('--paper', values))).toBeGreaterThanOrEqual(3);
  }
});

test('every colour there is has its use written down, and none that is written down is missing', () => {
  const colours = [...DAY].filter(([, value]) => parseColour(value)).map(([name]) => name);
  expect(COLOURS.map(({ name }) => name).toSorted()).toEqual(colours.toSorted());
});

test('no scheme names a property that the others do not have', () => {
  for (const values of Object.values(SCHEMES)) expect([...values.keys()]).toEqual([...DAY.keys()]);
});

test('the body is 18 pixels or more, and what is said is no smaller', () => {
  const [, percent = '0'] = /html \{[^}]*font-size: ([\d.]+)%/s.exec(css('base.css')) ?? [];
  expect((Number(percent) / 100) * 16).toBeGreaterThanOrEqual(18);
  expect(DAY.get('--said')).toMatch(/rem$/);
  expect(Number.parseFloat(DAY.get('--said') ?? '')).toBeGreaterThanOrEqual(1);
});

test('both families fall back on one of the same widths, and then on what every system has', () => {
  const faces = [...css('fonts.css').matchAll(/font-family: '([^']+)'/g)].map(([, name]) => name);
  for (const [family, general] of [
    ['--serif', 'serif'],
    ['--sans', 'sans-serif'],
  ] as const) {
    const names = (DAY.get(family) ?? '').split(',').map(name => name.trim().replaceAll("'", ''));
    expect(names[1]).toBe(`${names[0]} Fallback`);
    expect(faces).toEqual(expect.arrayContaining(names.slice(0, 2)));
    expect(names.at(-1)).toBe(general);
  }
});
