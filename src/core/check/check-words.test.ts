import { describe, expect, test } from 'vitest';
import { check, expectedOf, opened, type Spoiling, spoiltBy, told } from '#core/testing/check.fixture.ts';

/** What an author's lines show by themselves, before anything is played. */

const TRAPS: readonly Spoiling[] = [
  {
    mistake: 'an address that ink cuts in half',
    change: [['NADIA: Which hand was it?', 'NADIA: Is it on https://www.nhs.uk which hand it was?']],
    finds: 'comment-in-text',
  },
  {
    mistake: 'a shuffle in the words of a reply',
    change: [['turn the heating up', 'turn the {~heating|radiator} up']],
    finds: 'shuffle-in-choice',
  },
  {
    mistake: 'words after the bracket',
    change: [['# move: emo.fix]', '# move: emo.fix] It clanks.']],
    finds: 'glued-text',
  },
  {
    mistake: 'a tag after the bracket',
    change: [['# id: warmed # move: emo.fix]', '# id: warmed] # move: emo.fix']],
    finds: 'tag-outside',
  },
  { mistake: 'HTML', change: [['ANA: It drums.', 'ANA: It <b>drums</b>.']], finds: 'html' },
];

const VARIABLES: readonly Spoiling[] = [
  {
    mistake: 'a variable that nothing sets',
    change: [
      [
        'Her chair goes back before',
        'VAR late = false\n{late: Somebody knocks.}\nHer chair goes back before',
      ],
    ],
    finds: 'unset-variable',
  },
  {
    mistake: 'a variable that nothing asks for',
    change: [['VAR trust = 0', 'VAR trust = 0\nVAR late = false']],
    finds: 'unread-variable',
  },
  {
    mistake: 'a variable that is set, and that nothing asks for',
    change: [['Her chair goes back before', 'VAR late = false\n~ late = true\nHer chair goes back before']],
    finds: 'unread-variable',
  },
];

const JUDGING: readonly Spoiling[] = [
  {
    mistake: 'a leader who praises',
    change: [['RUTH: There was somebody waiting outside.', 'RUTH: Well done. There was somebody outside.']],
    finds: 'leader-praises',
  },
  {
    mistake: 'a leader who draws a conclusion',
    change: [['RUTH: There was a sleeve, and', 'RUTH: The point is that there was a sleeve, and']],
    finds: 'leader-concludes',
  },
  {
    mistake: 'a word of examiners, where no meeting comes',
    change: [['RUTH: This is something to take', 'RUTH: This is a mistake to take']],
    finds: 'banned-word',
  },
  {
    mistake: 'advice that no leader will notice',
    change: [['KEZIAH: How old is she?', 'KEZIAH: You need to ring her. How old is she?']],
    finds: 'advice-unmet',
  },
  {
    mistake: 'a slip that no leader has words for',
    change: [['# flag: certain]', '# flag: private]']],
    finds: 'slip-unmet',
  },
  {
    mistake: 'a leader who no longer has the words for a slip',
    change: [['# trigger: own-it]', '# trigger: boundary]']],
    finds: 'slip-unmet',
    at: '# id: s_father',
  },
  {
    mistake: 'a moment that nobody speaks about as the patient',
    change: [['# lane: patient # about: the_sleeve', '# lane: doctor # about: the_sleeve']],
    finds: 'moment-without-patient',
    at: '# moment: the_sleeve;',
  },
];

const FATHER = 'ANA: My father had it. He dropped cups.';
const NOTE = "# note: Someone is told that she has Parkinson's disease.";

const SENSITIVE: readonly Spoiling[] = [
  {
    mistake: 'a death that the note does not tell of',
    change: [[FATHER, 'ANA: My father died of it.']],
    finds: 'content-note',
    at: NOTE,
  },
  {
    mistake: 'violence that the note does not tell of',
    change: [[FATHER, 'ANA: My father punched walls.']],
    finds: 'content-note',
    at: NOTE,
  },
  {
    mistake: 'a dose',
    change: [[FATHER, 'ANA: My father took 100 mg of something.']],
    finds: 'dose',
  },
  {
    mistake: 'a figure of survival',
    change: [[FATHER, 'ANA: My father was given years to live.']],
    finds: 'survival-figure',
  },
  {
    mistake: 'a word that hurts',
    change: [[FATHER, 'ANA: My father suffered from it.']],
    finds: 'hurtful-word',
  },
];

describe.each([
  ['what ink does without a word', TRAPS],
  ['variables', VARIABLES],
  ['the group does not judge', JUDGING],
  ['what a learner may want to know before the click', SENSITIVE],
])('%s', (_theme, mistakes) => {
  test.each(mistakes)('$mistake: $finds', spoiling => {
    expect(told(check(spoiltBy(spoiling)))).toEqual(expectedOf(spoiling));
  });
});

test('a death that the note tells of is no surprise', () => {
  const change = [
    [FATHER, 'ANA: My father died of it.'],
    [NOTE, `${NOTE.slice(0, -1)}; a father's death is remembered.`],
  ] as const;
  expect(check(spoiltBy({ change }))).toEqual([]);
});

test('a variable in a comment is none', () => {
  const change = [
    ['VAR trust = 0', 'VAR trust = 0\n/* Not yet:\nVAR late = false\n*/\n// VAR early = false'],
  ] as const;
  expect(opened(spoiltBy({ change })).findings).toEqual([]);
});
