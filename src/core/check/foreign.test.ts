import { expect, test } from 'vitest';
import type { Finding } from '#core/model/finding.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { foreignGame } from '#core/testing/foreign-game.fixture.ts';
import { prepare } from '#core/story/prepare.ts';
import { type Files, readFiles } from '#core/testing/stories.fixture.ts';
import { conclude, open, playable, walkThrough } from './check.ts';

/** For a machine that is slow, and busy with other things besides. */
const PATIENCE = 60_000;

interface Checked {
  readonly findings: readonly Finding[];
  readonly codes: readonly string[];
  readonly walks: number;
}

function check(files: Files | string, isLate?: () => boolean): Checked {
  const id = parseCaseId('ink');
  if (!id) throw new Error('This is a name.');
  const texts = typeof files === 'string' ? { 'main.ink': files } : files;
  const opened = open(id, 'main.ink', path => texts[path]);
  const can = playable(opened);
  const walked = can && walkThrough(can, 1, isLate);
  const findings = conclude(opened, walked);
  return { findings, codes: findings.map(one => one.code), walks: walked?.explored.walks.length ?? 0 };
}

const PLAIN = `
The tide is out.
* [Walk to the island] You walk.
  ** Go on[.], though the water comes back.
  ** Turn round.
* Stay on the beach[].
- Evening comes.
-> END
`;

test('ink without any tags is played, and told what it is not', { timeout: PATIENCE }, () => {
  const { codes, walks } = check(PLAIN);
  expect(codes).toEqual(['not-a-case']);
  expect(walks).toBeGreaterThan(2);
});

test('a title and an author do not make a case', () => {
  expect(check(`# title: The tide\n# author: A. N. Other\n# language: en\n${PLAIN}`).codes).toEqual([
    'not-a-case',
  ]);
  expect(check(`# title: The tide\n# stage: left\n${PLAIN}`).codes).toEqual(['not-a-case']);
});

test('a head with something to work out in it is no reason to stop', () => {
  expect(check(`# title: Tide {1 + 1}\n${PLAIN}`).codes).toEqual(['not-a-case']);
});

test('lists are played by ink itself', { timeout: PATIENCE }, () => {
  const { codes, walks } = check(`
LIST shells = cockle, (mussel), whelk
You have {shells}.
+ [Take a whelk]
  ~ shells += whelk
* {shells ? mussel} [Count them] {LIST_COUNT(shells)}.
- {shells}
-> END
`);
  expect(codes).toEqual(['not-a-case']);
  expect(walks).toBeGreaterThan(2);
});

test('ink itself can be copied before its first choice', () => {
  const { script } = readFiles('lists', {
    'lists/case.ink': 'LIST moods = (calm), cross\nHow?\n+ [So # id: so] {moods}.\n-> END\n',
  });
  if (!script) throw new Error('This is meant to compile.');
  const copy = prepare(script).perform(1).copy();
  copy.take(0);
  expect(copy.told.lines.map(line => line.text)).toEqual(['calm.']);
});

test('an external that nothing answers is told, with what would answer it', { timeout: PATIENCE }, () => {
  const { findings } = check('EXTERNAL tide(hour)\nThe tide: {tide(3)}.\n-> END\n');
  expect(findings[0]?.code).toBe('runtime-error');
  expect(findings[0]?.message).toContain("'tide'");
  expect(findings[0]?.hint).toContain('write the function in ink');
  const answered =
    'EXTERNAL tide(hour)\nThe tide: {tide(3)}.\n-> END\n=== function tide(hour)\n~ return hour\n';
  expect(check(answered).codes).toEqual(['not-a-case']);
});

test('a text that does not compile says where', () => {
  const { findings, walks } = check('The tide.\n-> nowhere\n');
  expect(findings.map(one => [one.code, one.line])).toEqual([
    ['ink', 2],
    ['not-a-case', 1],
  ]);
  expect(walks).toBe(0);
});

test('where the compiler stumbles without a word, something is said', () => {
  const { findings } = check('CONST where = -> there\n-> where\n=== there\nHere.\n-> END\n');
  expect(findings[0]).toMatchObject({ code: 'ink', severity: 'error' });
  expect(findings[0]?.message).not.toBe('');
});

test.each([
  ['an empty file', ''],
  ['nothing but comments', '// The tide.\n/* And\n   the moon. */\n'],
  ['nothing but white space', ' \r\n\t\n'],
])('%s is ink without a story', (_name, text) => {
  expect(check(text).codes).toEqual(['not-a-case']);
});

test('other line ends, and a mark of the byte order, are read past', () => {
  const { codes, walks } = check(`\uFEFF${PLAIN.trimStart().replaceAll('\n', '\r\n')}`);
  expect(codes).toEqual(['not-a-case']);
  expect(walks).toBeGreaterThan(2);
});

test('choices that never end are noted, with the words that were chosen', { timeout: PATIENCE }, () => {
  const { findings } = check('-> beach\n=== beach\nWaves.\n+ [Wait] -> beach\n+ [Look] -> beach\n');
  const circle = findings.find(one => one.code === 'endless-choices');
  expect(circle?.severity).toBe('note');
  expect(circle?.message).toMatch(/"(Wait|Look)"/);
});

test.each([
  ['without a word', '-> ebb\n=== ebb\n-> flow\n=== flow\n-> ebb\n', 'endless-silent'],
  ['with words', '-> ebb\n=== ebb\nThe tide goes out.\n-> ebb\n', 'endless-text'],
  ['with words on one line', '-> ebb\n=== ebb\nOut and in <>\n-> ebb\n', 'endless-text'],
  ['that calls itself', 'Out.\n{tide(1)}\n=== function tide(n)\n~ return tide(n + 1)\n', 'runtime-error'],
  ['of tunnels', '-> ebb ->\n=== ebb\n-> ebb ->\n->->\n', 'runtime-error'],
  ['of a text that doubles', 'VAR t = "x"\n-> ebb\n=== ebb\n~ t = t + t\n-> ebb\n', 'runtime-error'],
  ['of a text put into itself', 'VAR t = "x"\n-> ebb\n=== ebb\n~ t = "{t}{t}"\n-> ebb\n', 'runtime-error'],
  ['in ink with lists', 'LIST s = a\n-> ebb\n=== ebb\n~ s = a\n-> ebb\n', 'endless-silent'],
])('a circle %s is told once, and held up by nothing', { timeout: PATIENCE }, (_name, text, code) => {
  const { codes } = check(text);
  expect(codes.filter(one => one !== 'ink' && one !== 'unread-variable')).toEqual([code, 'not-a-case']);
});

test('a circle behind one choice leaves the others open', { timeout: PATIENCE }, () => {
  const { codes } = check(`
LIST s = (a)
-> beach
=== beach
+ [Swim] -> out
+ {s ? a} [Walk] -> home
=== out
-> out
=== home
Home.
-> END
`);
  expect(codes).toEqual(['endless-silent', 'not-a-case']);
});

test('a missing INCLUDE is told where it is asked for', () => {
  const { findings } = check({ 'main.ink': 'INCLUDE sea.ink\nINCLUDE moon.ink\n', 'sea.ink': 'The sea.\n' });
  expect(findings.map(one => [one.code, one.line])).toEqual([
    ['missing-file', 2],
    ['not-a-case', 1],
  ]);
});

test('files that include each other come to an end', () => {
  const { codes } = check({
    'main.ink': 'INCLUDE sea.ink\nHere.\n',
    'sea.ink': 'INCLUDE main.ink\nThere.\n',
  });
  expect(codes).toContain('ink');
});

test('a menu of a thousand choices is no great matter', { timeout: PATIENCE }, () => {
  const menu = Array.from({ length: 1_000 }, (_, at) => `+ [Shell ${at}] -> beach`).join('\n');
  expect(check(`-> beach\n=== beach\nShells.\n${menu}\n`).codes).toEqual(['not-a-case']);
});

test.each([
  ['a game of 100 kB', false],
  ['a game of 100 kB with lists', true],
])('%s is played in a bounded number of ways', { timeout: 3 * PATIENCE }, (_name, isWithLists) => {
  const text = foreignGame(90, isWithLists);
  expect(text.length).toBeGreaterThan(95_000);
  const { findings, walks } = check(text);
  expect(findings.filter(one => one.severity === 'error')).toEqual([]);
  expect(findings.map(one => one.code)).toContain('not-a-case');
  expect(walks).toBeGreaterThan(10);
  expect(walks).toBeLessThanOrEqual(300);
});

test('whoever is out of time gets what was found until then', () => {
  let asked = 0;
  const { codes, walks } = check(foreignGame(12), () => (asked += 1) > 40);
  expect(codes).toContain('not-a-case');
  expect(codes).not.toContain('endless-choices');
  expect(walks).toBeGreaterThan(0);
});
