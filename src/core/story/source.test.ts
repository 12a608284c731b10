import { describe, expect, test } from 'vitest';
import { readSource } from './source.ts';

const read = (...lines: readonly string[]) =>
  readSource('a.ink', lines.join('\n')).map(({ line, kind, text, tags }) => ({
    line,
    kind,
    text,
    keys: tags.keys,
  }));
/** The words of one line of the story, each alternative for itself. */
const words = (line: string) =>
  read('=== k ===', line)
    .slice(1)
    .map(({ text }) => text);

describe('where things stand', () => {
  test('comments and logic take no line away', () => {
    const found = read(
      '# title: A',
      '/* two',
      'lines */ VAR x = 1',
      'VAR trust = 2 // here',
      '',
      '=== encounter ===',
      'He sits. // sits',
    );
    expect(found).toEqual([
      { line: 1, kind: 'head', text: '', keys: ['title'] },
      { line: 6, kind: 'knot', text: 'encounter', keys: [] },
      { line: 7, kind: 'text', text: 'He sits.', keys: [] },
    ]);
  });
  test('tags are the head’s until the first knot', () => {
    expect(read('# know: a', '=== k ===', '# moment: m').map(line => line.kind)).toEqual([
      'head',
      'knot',
      'text',
    ]);
  });
  test('functions are knots, stitches are none', () => {
    expect(read('=== function f(x) ===', '= stitch', '== k').map(line => line.text)).toEqual(['f', 'k']);
  });
  test('an INCLUDE is its path', () => {
    expect(read('INCLUDE ../group/group.ink  ')).toEqual([
      { line: 1, kind: 'include', text: '../group/group.ink', keys: [] },
    ]);
  });
});

describe('choices', () => {
  test.each([
    ['* [Wait. # id: a]', 'Wait.', ['id']],
    ['* (label) [Wait. # id: a # move: b]', 'Wait.', ['id', 'move']],
    ['** (label) {x and not y.z} {q} [Wait. # id: a]', 'Wait.', ['id']],
    ['+ {x} -> closing', '', []],
    ['- * [Wait. # id: a]', 'Wait.', ['id']],
  ])('%s', (line, text, keys) => {
    expect(read('=== k ===', line)).toContainEqual({ line: 2, kind: 'choice', text, keys });
  });
});

describe('lines', () => {
  test.each([
    ['DEREK: No. # face: sad', ['DEREK: No.']],
    ['- DEREK: No.', ['DEREK: No.']],
    ['- (said) DEREK: No.', ['DEREK: No.']],
    ['- else: DEREK: No.', ['DEREK: No.']],
    ['- "sad": DEREK: No.', ['DEREK: No.']],
    ['- trust > 3: DEREK: No.', ['DEREK: No.']],
    ['{here: DEREK: No. # face: sad}', ['DEREK: No.']],
    ['{here: DEREK: No. # face: sad|GRACE: Yes.} # pause', ['DEREK: No.', 'GRACE: Yes.']],
    ['{here:}', ['']],
    ['{here: DEREK: {late:No|Yes}.|GRACE: {~A|B}.}', ['DEREK: {late:No|Yes}.', 'GRACE: {~A|B}.']],
    ['{~RUTH: Come in.|RUTH: Sit.}', ['RUTH: Come in.', 'RUTH: Sit.']],
    ['{a: {b: DEREK: No.}}', ['DEREK: No.']],
    ['{felt:', ['']],
    ['He sits. -> waiting', ['He sits.']],
    ['-> waiting', ['']],
    ['{x} of them', ['of them']],
    ['He says {here:this|that}.', ['He says {here:this|that}.']],
    ['CONSTANCE: Hello.', ['CONSTANCE: Hello.']],
    ['😀 {a|b}', ['😀 {a|b}']],
  ])('%s', (line, expected) => expect(words(line)).toEqual(expected));

  test('each alternative has tags of its own, and those outside belong to both', () => {
    const [first, second] = read(
      '=== k ===',
      '{here: DEREK: No. # face: sad|GRACE: Yes. # cue # face: warm} # pause',
    ).slice(1);
    expect(first?.keys).toEqual(['face', 'pause']);
    expect(second?.keys).toEqual(['cue', 'face', 'pause']);
  });
  test('an escaped # is no tag', () => expect(read('=== k ===', 'Bed \\#4.')[1]?.keys).toEqual([]));
});

test('alternatives behind alternatives end somewhere', () => {
  expect(readSource('a.ink', '{a:|}'.repeat(60)).length).toBeLessThan(100);
});
