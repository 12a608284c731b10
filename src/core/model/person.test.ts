import { expect, test } from 'vitest';
import { calledOf } from './person.ts';

test.each([
  ['Derek Hall', 'Derek'],
  ['Mr Habib Karimi', 'Mr Karimi'],
  ['Mr Pym', 'Mr Pym'],
  ['Dr Vera Novak', 'Dr Novak'],
  ['Andrés', 'Andrés'],
])('%s is called %s', (name, called) => expect(calledOf(name)).toBe(called));
