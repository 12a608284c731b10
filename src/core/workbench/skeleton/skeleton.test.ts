import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AIMS } from '#core/model/aim.ts';
import { isPlan, PLAN_NAMES } from '#core/model/room.ts';
import { SITUATIONS } from '#core/model/situation.ts';
import { parseChoiceId } from '#core/model/ids.ts';
import type { Script } from '#core/model/case.ts';
import type { Beat } from '#core/story/beat.ts';
import { prepare } from '#core/story/prepare.ts';
import { STORIES } from '#core/testing/stories.fixture.ts';
import { comb } from '#core/workbench/combing.ts';
import { oneLine } from '#core/workbench/ink-words.ts';
import { openDraft } from '#core/workbench/reading.ts';
import { type Answers, UNANSWERED } from './answers.ts';
import { ILSE } from './example.ts';
import { folderNamed, skeletonOf } from './skeleton.ts';

const GROUP = readFileSync(new URL('group/group.ink', STORIES), 'utf8');

const combed = (answers: Answers, runs: number) =>
  comb(openDraft(skeletonOf(answers, GROUP)), { seed: 1, runs });
const errorsIn = (answers: Answers, runs = 12) =>
  combed(answers, runs).findings.filter(one => one.severity === 'error');

test('without any answer there is a case in which the group can meet about every run', () => {
  const { findings, held } = combed(UNANSWERED, 400);
  expect(findings.filter(one => one.severity !== 'note')).toEqual([]);
  expect(held?.runs).toBe(400);
});

test('what was answered for the example is checked without a word', () => {
  const { findings } = combed(ILSE, 300);
  expect(findings.filter(one => one.severity !== 'note')).toEqual([]);
});

test('each note is something still to be written', () => {
  const { findings } = combed(ILSE, 0);
  const notes = findings.filter(one => one.severity === 'note');
  expect(notes.length).toBeGreaterThan(30);
  expect(new Set(notes.map(one => one.code))).toEqual(new Set(['ink']));
});

/** What ink, our tags and our lines give a meaning to, among ordinary words and other scripts. */
const NASTY = [
  '#',
  '|',
  '{',
  '}',
  '->',
  '<-',
  '<>',
  '//',
  '/*',
  '*/',
  '[',
  ']',
  '\\',
  '~',
  '*',
  '-',
  '=',
  '"',
  '<<id>>',
  'DR NO:',
  'TODO:',
  'VAR x',
  ';',
  ':',
  '\n',
  '今日は',
  'مرحبا',
  'Ж',
  '\u202E',
  '😀',
  'x'.repeat(500),
];
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('we', 'begin', 'Anna'),
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(' '));
const glued = fc
  .array(fc.constantFrom(...Array.from('#|{}->/<*[]\\~=;:"!& aZ1')), { maxLength: 12 })
  .map(letters => letters.join(''));
const typed = fc.oneof(words, glued);
const someone = fc.record({
  name: fc.oneof(
    typed,
    fc.constantFrom(
      'Mrs Ilse Brandt',
      'Piotr',
      'Ångström',
      '王芳',
      'Mr Straße',
      'Todo',
      'Var',
      'List',
      'Else',
      'Y',
    ),
  ),
  about: typed,
  pronouns: typed,
  portrait: fc.constantFrom('', 'short white hair, light skin', 'bald head, dark skin, glasses'),
});
const answers: fc.Arbitrary<Answers> = fc.record({
  title: typed,
  summary: typed,
  situations: fc.subarray([...SITUATIONS]),
  aims: fc.subarray([...AIMS]),
  you: typed,
  other: someone,
  second: someone,
  plan: fc.constantFrom(...PLAN_NAMES.filter(isPlan)),
  setting: typed,
  country: typed,
  toSay: typed,
  hint: typed,
  openings: fc.tuple(typed, typed, typed),
  note: typed,
});

test('whatever is answered, it is a case without an error, and every run comes to its close', () => {
  fc.assert(
    fc.property(answers, given => {
      expect(errorsIn(given)).toEqual([]);
    }),
    { numRuns: 10 },
  );
}, 120_000);

const taking = (script: Script, ...ids: readonly string[]): Beat => {
  const performance = prepare(script).perform(1);
  for (const id of ids.map(parseChoiceId)) if (id) performance.choose(id);
  return performance.beat;
};

test('what was answered is said letter for letter', () => {
  fc.assert(
    fc.property(answers, given => {
      const { subject } = openDraft(skeletonOf(given, GROUP));
      const { about, script } = subject;
      if (!script) throw new Error('It does not compile.');
      const hintAt = taking(script, 'open_first');
      const wordAt = taking(script, 'open_first', 'waited');
      const said: readonly (readonly [string | undefined, string])[] = [
        [about.title, given.title],
        [about.summary, given.summary],
        [about.you, given.you],
        [about.setting, given.setting],
        [about.country, given.country],
        [about.note, given.note],
        [about.people.find(one => one.seat === 'encounter')?.name, given.other.name.replaceAll(';', ',')],
        ...given.openings.map((opening, at) => [taking(script).offers[at]?.text, opening] as const),
        [hintAt.lines.find(line => line.weight === 'cue')?.text, given.hint],
        [wordAt.offers[0]?.text, given.toSay],
      ];
      const wanted = said.filter(([, answer]) => oneLine(answer) !== '');
      expect(wanted.map(([found]) => found)).toEqual(wanted.map(([, answer]) => oneLine(answer)));
    }),
    { numRuns: 10 },
  );
}, 120_000);

test('a title becomes the name of a folder', () => {
  expect(
    ['The ring', 'Où est-il ?', '3 in the morning', '今日', 'group', ''].map(title => folderNamed(title)),
  ).toEqual(['the-ring', 'ou-est-il', 'in-the-morning', 'my-case', 'group-case', 'my-case']);
});
