import { describe, expect, test } from 'vitest';
import { check, expectedOf, placeOf, type Spoiling, spoiltBy, told } from '#core/testing/check.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';

/** What shows when the group has met about it, many times. */

const CLOCK =
  "I'd be looking at the clock behind her head. I'd hate that, and I'd still know that it was ten to one.";

const TURNS: readonly Spoiling[] = [
  {
    mistake: 'a turn that no run offers',
    change: [['* [Sara # id: h_stayed', '* {trust > 9} [Sara # id: h_stayed']],
    finds: 'unheard-turn',
  },
  {
    mistake: 'a turn on a feeling that nobody can bring',
    change: [
      [
        '* [Time #',
        `* [Nadia # id: t_proud # peer: nadia # lane: patient # felt: proud]
  NADIA: Proud. I'm her, and I've never once burnt a tray, and I don't know who to tell that to in here.
* [Time #`,
      ],
    ],
    finds: 'unspoken-turn',
    runs: 260,
  },
  {
    mistake: 'a lane with nothing to spare',
    change: [['* (a_next) [', '* (a_next) {encounter.asked} [']],
    finds: 'thin-lane',
    at: '=== floor ===',
  },
  {
    mistake: 'a moment on which the group may have nothing',
    change: [
      [
        '# id: p_late # peer: arun # lane: patient # about: the_door',
        '# id: p_late # peer: arun # lane: patient',
      ],
      ['# lane: between # about: the_door', '# lane: between'],
      ['# about: the_door # heard: card, bread', '# heard: card, bread'],
    ],
    finds: 'thin-moment',
    at: '# moment: the_door;',
  },
];

test.each(TURNS)('$mistake: $finds', spoiling => {
  expect(told(check(spoiltBy(spoiling), spoiling.runs))).toEqual(expectedOf(spoiling));
});

/** The rule that can be broken then, and no other. */
const RULES: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['turns of 15 to 55 words', CLOCK, "I'd be looking at the clock."],
  ['a feeling that is not nice', ' # flag: unkind', ''],
  ['a guess', ' # flag: guess', ''],
  ['a turn on the feeling that was named', '# felt: fond', '# felt: ashamed'],
  ['what a smooth run cost', ' # flag: cost', ''],
  ['warmth for the doctor before damage', ' # flag: warm', ''],
  ['the ending says how it went', ' # went: rough', ''],
  [
    '25 words at most for a leader who steps in',
    "RUTH: And in the doctor's shoes?",
    `RUTH: And in the doctor's shoes? ${'I wonder. '.repeat(12)}`,
  ],
  ['a theme was voiced before', '# from: a_daughter, a_next', '# from: a_daughter'],
];

describe('a rule that some meeting breaks', () => {
  test.each(RULES)('%s', (rule, from, to) => {
    const findings = check(spoiltBy({ change: [[from, to]] }));
    expect(told(findings)).toEqual([`group-rule ${placeOf(WHOLE, '=== floor ===')}`]);
    expect(findings[0]?.message).toContain(`"${rule}"`);
  });
});

test('a word of examiners that is heard is found where it stands, and in the meeting', () => {
  const files = spoiltBy({ change: [['NADIA: Which hand was it?', 'NADIA: Which was the correct hand?']] });
  expect(told(check(files))).toEqual([
    `banned-word ${placeOf(files, 'NADIA: Which was')}`,
    `group-rule ${placeOf(files, '=== floor ===')}`,
  ]);
});
