import { expect, test } from 'vitest';
import { stepFrom } from './steps.ts';

const STANDING = [
  { key: 'top', x: 100, y: 0 },
  { key: 'near', x: 100, y: 100 },
  { key: 'left', x: 0, y: 200 },
  { key: 'right', x: 300, y: 200 },
  { key: 'alone', x: 300, y: 400 },
];
const LINKS = [
  { from: 'top', to: 'left' },
  { from: 'top', to: 'right' },
];

test('up and down go along the lines, even past what lies nearer', () => {
  expect(stepFrom('top', 'down', STANDING, LINKS)).toBe('left');
  expect(stepFrom('right', 'up', STANDING, LINKS)).toBe('top');
});

test('where no line goes that way, to what lies nearest', () => {
  expect(stepFrom('left', 'right', STANDING, LINKS)).toBe('right');
  expect(stepFrom('right', 'down', STANDING, LINKS)).toBe('alone');
  expect(stepFrom('alone', 'down', STANDING, LINKS)).toBeUndefined();
});

test('from nowhere one comes to the first', () => {
  expect(stepFrom('', 'down', STANDING, LINKS)).toBe('top');
});
