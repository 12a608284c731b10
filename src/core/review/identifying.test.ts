import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifyingIn } from './identifying.ts';

const found = (text: string) => identifyingIn(text).map(({ sign, words }) => `${sign}: ${words}`);

test.each([
  ['She said it to Mrs Kovač and left.', ['name: Mrs Kovač']],
  ['Dr. Okafor-Bell rang.', ['name: Dr. Okafor-Bell']],
  ['Sister Anne Marie had gone', ['name: Sister Anne Marie']],
  ['my sister Anne had gone', []],
  ['the Mr and the Mrs', []],
  ['Doctor, she said', []],
  ['It was the 3rd of March.', ['date: 3rd of March']],
  ['on 12 march 2026, and on May 4', ['date: 12 march 2026', 'date: May 4']],
  ['2026-03-12 or 12/03/26', ['date: 2026-03-12', 'date: 12/03/26']],
  ['she may 2 or 3 times', ['date: may 2']],
  ['a march 12th-floor view', ['date: march 12th']],
  ['bed 12, 3 litres, 10/10', []],
  ['number 943 476 5919 on it', ['number: 943 476 5919']],
  ['in 2026 I was 12345', []],
  ['write to a.b@nhs.example.org.', ['mail: a.b@nhs.example.org']],
  ['', []],
])('in "%s" it sees %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('what is found stands where it says, in order, and nothing twice', () => {
  const parts = fc.constantFrom('Mr Bean', '12 May', '123456', 'a@b.de', 'and', ' ', ', ', '12/5/2020', 'é');
  fc.assert(
    fc.property(
      fc.array(parts).map(some => some.join(' ')),
      text => {
        let end = 0;
        for (const { words, at } of identifyingIn(text)) {
          expect(text.slice(at, at + words.length)).toBe(words);
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + words.length;
        }
      },
    ),
  );
});

test('any text is looked through, and quickly', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void identifyingIn(text)));
  const began = performance.now();
  identifyingIn('1 '.repeat(10_000) + 'Mr '.repeat(5_000) + 'a.'.repeat(10_000));
  expect(performance.now() - began).toBeLessThan(2_000);
});
