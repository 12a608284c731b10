import { expect, test } from 'vitest';
import { parsePersonId } from './ids.ts';
import { calledOf, usesWheelchair } from './person.ts';

test.each([
  ['Derek Hall', 'Derek'],
  ['Mr Habib Karimi', 'Mr Karimi'],
  ['Mr Pym', 'Mr Pym'],
  ['Dr Vera Novak', 'Dr Novak'],
  ['Andrés', 'Andrés'],
])('%s is called %s', (name, called) => expect(calledOf(name)).toBe(called));

test.each([
  ['short dark hair, Wheelchair , cream top', true],
  ['short dark hair, cream top', false],
  ['', false],
])('the words "%s" have a wheelchair among them: %s', (portrait, uses) => {
  const id = parsePersonId('andres');
  if (!id) throw new Error('This is an id.');
  const andres = { id, name: 'Andrés', about: '', pronouns: 'he, him', seat: 'peer', portrait } as const;
  expect(usesWheelchair(andres)).toBe(uses);
});
