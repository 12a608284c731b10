import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#core/model/finding.ts';
import { carriedOver, placeOfChange } from './carried.ts';
import type { Draft } from './draft.ts';

const draftOf = (text: string): Draft => ({ main: 'a/case.ink', files: [{ path: 'a/case.ink', text }] });
const at = (line: number, file = 'a/case.ink'): Finding => ({
  code: 'ink',
  severity: 'error',
  file,
  line,
  message: `line ${line}`,
  hint: '',
});
const linesOf = (text: string) => text.split('\n');
/** Few words, so that lines come twice. */
const someText = fc
  .array(fc.constantFrom('', 'one', 'two', 'two # tag', 'three'), { maxLength: 8 })
  .map(lines => lines.join('\n'));

test('with no edits nothing is carried', () => {
  fc.assert(
    fc.property(someText, text => {
      const findings = linesOf(text).map((_, index) => at(index + 1));
      expect(carriedOver(findings, draftOf(text), draftOf(text))).toEqual(findings);
    }),
  );
});

test('a finding stands at a line with the same words, or is marked as passed', () => {
  fc.assert(
    fc.property(someText, someText, (before, now) => {
      const findings = linesOf(before).map((_, index) => at(index + 1));
      const carried = carriedOver(findings, draftOf(before), draftOf(now));
      for (const [index, { line, isPassed }] of carried.entries()) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(linesOf(now).length);
        expect(isPassed ?? linesOf(now)[line - 1] === linesOf(before)[index]).toBe(true);
      }
    }),
  );
});

test('only what lies between the first and the last change is passed', () => {
  const [before, now] = ['a\nb\nc\nd', 'a\nnew\nb\nC\nd'];
  const findings = [1, 2, 3, 4].map(line => at(line));
  expect(
    carriedOver(findings, draftOf(before), draftOf(now)).map(({ line, isPassed }) => [line, isPassed]),
  ).toEqual([
    [1, undefined],
    [2, true],
    [3, true],
    [5, undefined],
  ]);
});

test('what stood in a file that is gone is left out, and what is said of a file that never was stays', () => {
  const before: Draft = {
    main: 'a',
    files: [
      { path: 'a', text: 'x' },
      { path: 'b', text: 'y' },
    ],
  };
  const now: Draft = { main: 'a', files: [{ path: 'a', text: 'x' }] };
  expect(carriedOver([at(1, 'b'), at(1, 'c')], before, now).map(one => one.file)).toEqual(['c']);
});

test('the place of the last change is its first line', () => {
  expect(placeOfChange(draftOf('a\nb\nc'), draftOf('a\nB\nc'))).toEqual({ file: 'a/case.ink', line: 2 });
  expect(placeOfChange(draftOf('a\nb'), draftOf('a\nb\nc'))).toEqual({ file: 'a/case.ink', line: 2 });
  expect(placeOfChange(draftOf('a'), draftOf('a'))).toBeUndefined();
});
