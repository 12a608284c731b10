import { describe, expect, test } from 'vitest';
import { check, expectedOf, type Spoiling, spoiltBy, told } from '#core/testing/check.fixture.ts';

/** What shows when every way through the conversation is gone. */

/** More meetings than there are ways, so that some stop where a walk has stopped already: it is told once. */
const RUNS = 150;

/** One way of eighteen leads elsewhere, so that whatever else the case holds is still met. */
const onOneWay = (there: string, knot = ''): Spoiling['change'] => [
  ['- {trust > 1:', `- {encounter.asked and the_word.named and card: ${there}}\n{trust > 1:`],
  ['=== goes_slowly ===', `${knot}=== goes_slowly ===`],
];

const STOPS: readonly Spoiling[] = [
  {
    mistake: 'a way out of a tunnel, where there is no tunnel',
    change: onOneWay('->->'),
    finds: 'runtime-error',
    runs: RUNS,
  },
  {
    mistake: 'a circle without a word',
    change: onOneWay('-> the_hand', '=== the_hand ===\n{trust > 9: She looks at it.}\n-> the_hand\n\n'),
    finds: 'endless-silent',
    at: '=== the_hand ===',
  },
  {
    mistake: 'a circle of the same words',
    change: onOneWay('-> the_hand', '=== the_hand ===\nIt drums on your desk.\n-> the_hand\n\n'),
    finds: 'endless-text',
    at: '=== the_hand ===',
  },
  {
    mistake: 'a circle of choices',
    change: [
      ...onOneWay(
        '-> the_hand',
        `=== the_hand ===
+ [You look at her hand. # id: looked # act: do # move: emo.silence]
  It drums on your desk.
+ [Does it do that at night? # id: nights # move: ask.closed-run]
  She doesn't say.
- -> the_hand

`,
      ),
      ['# heard: card, bread', '# heard: card, bread, looked, nights'],
    ],
    finds: 'endless-choices',
    runs: RUNS,
    at: '# id: looked',
  },
  {
    mistake: 'a way that ends before the group',
    change: onOneWay('-> END'),
    finds: 'ends-early',
    runs: RUNS,
    at: "ANA: I've got it already.",
  },
  {
    mistake: 'a floor that cannot end',
    change: [['* [Time #', '* {not (encounter.asked and the_word.named)} [Time #']],
    finds: 'group-stuck',
    at: '=== floor ===',
  },
  {
    mistake: 'a meeting without its close',
    change: [['- RUTH: A few things', '- {encounter.asked and the_word.named: -> END}\nRUTH: A few things']],
    finds: 'no-close',
    at: '=== returning ===',
  },
];

const REACH: readonly Spoiling[] = [
  {
    mistake: 'a reply that never comes up',
    change: [['* (card) [', '* (card) {trust > 9} [']],
    finds: 'unreached-reply',
  },
  {
    mistake: 'a knot that nothing leads to',
    change: [
      ['=== goes_slowly ===', '=== the_bus ===\nShe has missed it.\n-> to_the_group\n\n=== goes_slowly ==='],
    ],
    finds: 'unreached-knot',
  },
  {
    mistake: 'an evening that never ends',
    change: [
      [
        "RUTH: We don't know what she says",
        `RUTH: ${'Nobody moves. '.repeat(6_000)}We don't know what she says`,
      ],
    ],
    finds: 'too-long',
    at: '# minutes: 10',
  },
  {
    mistake: 'a fraction as ink prints it',
    change: [['You can hear her on', 'It took {10 / 3.1} minutes. You can hear her on']],
    finds: 'raw-float',
  },
];

const PEOPLE: readonly Spoiling[] = [
  {
    mistake: 'a hint that never comes back',
    change: [[' # concern # moment', ' # moment']],
    finds: 'cue-lost',
    at: "ANA: It's only the cold.",
  },
  {
    mistake: 'fifteen lines without a choice',
    change: [['Her chair goes back', `${'The lift goes by outside.\n'.repeat(14)}Her chair goes back`]],
    finds: 'long-stretch',
    at: 'Her chair goes back',
  },
  {
    mistake: 'more words than anybody reads without a choice',
    change: [['Her chair goes back', `${'The lift goes by outside. '.repeat(60)}Her chair goes back`]],
    finds: 'long-stretch',
  },
  {
    mistake: 'ten lines on end are said',
    change: [
      [
        'ANA: Say it, then.',
        [
          'She turns to the window.',
          ...['white', 'brown', 'rye', 'spelt', 'oat', 'seeded', 'malted', 'plaited', 'soda'].map(
            bread => `ANA: I do a ${bread} loaf.`,
          ),
          'ANA: And buns.',
          'ANA: Say it, then.',
        ].join('\n'),
      ],
    ],
    finds: 'nothing-seen',
    at: 'ANA: And buns.',
  },
  {
    mistake: 'the same line whatever is said',
    change: [
      ['\n  ANA: My father had it. He dropped cups. # face: wry', ''],
      ['\n  ANA: Changes. I see. # face: guarded', ''],
    ],
    finds: 'same-answer',
    at: '* (named)',
  },
];

describe.each([
  ['every run comes to its end', STOPS],
  ['everything can be met', REACH],
  ['the people in it', PEOPLE],
])('%s', (_theme, mistakes) => {
  test.each(mistakes)('$mistake: $finds', spoiling => {
    expect(told(check(spoiltBy(spoiling), spoiling.runs))).toEqual(expectedOf(spoiling));
  });
});
