import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, parseColour, type Rgb } from '#app/ui/contrast.ts';
import { VOICES } from './lines.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const coloursIn = (css: string): ReadonlyMap<string, Rgb> =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]+);/g)].flatMap(([, name = '', value = '']) => {
      const colour = parseColour(value);
      return colour ? [[name, colour] as const] : [];
    }),
  );
const parts = (css: string) => css.split('@media (prefers-color-scheme: dark)');
const [dayTokens = '', nightTokens = ''] = parts(read('../../ui/tokens.css'));
const [dayEditor = '', nightEditor = ''] = parts(read('editor.css'));

describe.each([
  ['by day', coloursIn(dayTokens), coloursIn(dayEditor)],
  ['by night', coloursIn(nightTokens.split('@media')[0] ?? ''), coloursIn(nightEditor)],
])('%s', (_, grounds, colours) => {
  test('everybody has a colour', () => {
    const voices = Array.from({ length: VOICES }, (__, at) => `--voice-${at}`);
    expect([...colours.keys()]).toEqual(expect.arrayContaining(voices));
  });
  const words = [...colours].filter(([name]) => name !== '--ed-chosen');
  const under = ['--paper', '--raised'].flatMap(name => {
    const ground = grounds.get(name);
    return ground ? [ground] : [];
  });
  test.each(words)('%s can be read', (__, colour) => {
    expect(under).toHaveLength(2);
    for (const ground of under) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test('what is chosen in a list can be read on its ground', () => {
    const [ground, ink, quiet] = [colours.get('--ed-chosen'), grounds.get('--ink'), grounds.get('--quiet')];
    for (const colour of [ink, quiet])
      expect(ground && colour ? contrast(colour, ground) : 0).toBeGreaterThanOrEqual(4.5);
  });
});
