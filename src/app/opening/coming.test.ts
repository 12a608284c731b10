import { expect, test } from 'vitest';
import { addressBelow } from './coming.ts';

const at = (path: string): string | undefined => addressBelow('/course/', path, 'https://school.example');

test.each([
  ['x.afterword.json', 'https://school.example/course/x.afterword.json'],
  ['cases/2026/the-ring.afterword.json', 'https://school.example/course/cases/2026/the-ring.afterword.json'],
])('%s lies on the site', (path, address) => expect(at(path)).toBe(address));

test.each([
  '',
  '/x.json',
  '//evil.example/x.json',
  'https://evil.example/x.json',
  'https:evil.json',
  'javascript:alert(1)//x.json',
  'data:application/json,{}.json',
  '../x.json',
  'cases/../../x.json',
  'cases/..%2f..%2fx.json',
  'cases\\..\\x.json',
  './x.json',
  '.hidden/x.json',
  'x.json?a=1',
  'x.json#a',
  'x.js',
  'a//b.json',
  '\tx.json',
  'x.json\n',
  `${'a/'.repeat(9)}x.json`,
])('%j does not', path => expect(at(path)).toBeUndefined());
