import { describe, expect, test } from 'vitest';
import { check, expectedOf, placeOf, type Spoiling, spoiltBy, told } from '#core/testing/check.fixture.ts';
import type { Files } from '#core/testing/stories.fixture.ts';

/** A menu that does not give its answer away. */

const REPLIES: readonly Spoiling[] = [
  {
    mistake: 'a reply that is longer than the others',
    change: [['turn the heating up in here.', 'turn the heating up in here, if that is any help.']],
    finds: 'reply-length',
  },
  {
    mistake: 'a reply that is shorter than the others',
    change: [["[There's a leaflet at the desk, and it's quite good.", "[There's a leaflet."]],
    finds: 'reply-length',
  },
  {
    mistake: 'a reply that nobody says in one breath',
    change: [
      [
        "[It's Parkinson's. I know you were hoping it wasn't.",
        "[It's Parkinson's, and I know you were hoping that it wasn't, and I was hoping so as well, right up to when I read the letter out there in the corridor.",
      ],
      [
        '[There are some changes there that we might talk about.',
        '[There are some changes there that we might talk about, either now or on another day when you have somebody here with you.',
      ],
    ],
    finds: 'reply-long',
    at: '* (named)',
  },
  {
    mistake: 'a menu of one reply',
    change: [
      [
        '- -> the_door\n',
        `- -> the_bag

=== the_bag ===
* [Is that your bag? # id: bag # move: ask.closed-run]
  She looks, and it is. # of: ana
- -> the_door
`,
      ],
      ['# heard: card, bread', '# heard: card, bread, bag'],
    ],
    finds: 'single-reply',
    at: '[Is that your bag?',
  },
  {
    mistake: 'replies that all do the same',
    change: [['# move: tell.headline, emo.name', '# move: tell.euphemism']],
    finds: 'same-moves',
  },
  {
    mistake: 'what nobody who means well would say',
    change: [["it's quite good.", "it's not my problem."]],
    finds: 'villain-reply',
  },
  {
    mistake: 'what is done, in place of what is said',
    change: [['[We can turn the heating up in here.', '[Explain about the heating in the room.']],
    finds: 'label-reply',
  },
  {
    mistake: 'a label without a full stop',
    change: [['[We can turn the heating up in here.', '[A friendly word about heating']],
    finds: 'label-reply',
  },
];

const WHOLE_TALK: readonly Spoiling[] = [
  {
    mistake: 'nowhere to be silent',
    change: [['# act: wait # move: emo.silence', '# act: do # move: emo.name']],
    finds: 'no-silence',
    at: '# title:',
  },
  {
    mistake: 'a move that an open face meets every time',
    change: [
      ['# move: cue.explore', '# move: cue.explore, emo.validate'],
      ['# move: tell.headline, emo.name', '# move: tell.headline, emo.validate'],
      ['# move: ask.ice', '# move: ask.ice, emo.validate'],
    ],
    finds: 'move-always-well',
  },
  {
    mistake: 'a move that a shut face meets every time',
    change: [
      ['# move: emo.fix', '# move: emo.fix, emo.switch'],
      ['# move: tell.euphemism', '# move: tell.euphemism, emo.switch'],
      ['# move: close.abandon', '# move: close.abandon, emo.switch'],
    ],
    finds: 'move-always-badly',
  },
  {
    mistake: 'a reply that nobody in the group takes up',
    change: [['# heard: card, bread', '# heard: card']],
    finds: 'unanswered-reply',
    at: '* (bread)',
  },
];

describe.each([
  ['a reply', REPLIES],
  ['the whole conversation', WHOLE_TALK],
])('%s', (_theme, mistakes) => {
  test.each(mistakes)('$mistake: $finds', spoiling => {
    expect(told(check(spoiltBy(spoiling)))).toEqual(expectedOf(spoiling));
  });
});

test('a move that is met with both is neither', () => {
  const change = [
    ['# move: cue.explore', '# move: cue.explore, emo.validate'],
    ['# move: ask.ice', '# move: ask.ice, emo.validate'],
    ['# move: close.abandon', '# move: close.abandon, emo.validate'],
  ] as const;
  expect(check(spoiltBy({ change }))).toEqual([]);
});

/** Six more menus, in which the one reply that opens stands where it is put, and may be the longest. */
function withSixMenus(placeAt: (menu: number) => number, isLongestAt: (menu: number) => boolean): Files {
  const questions = ['work', 'drive', 'knead', 'carry', 'write', 'sleep'];
  const menus = questions.map((question, menu) => {
    const opens = isLongestAt(menu) ? "I can't say that yet to you." : "I can't say that yet.";
    const shut = [
      ['The team goes into all that.', 'emo.switch', 'She nods at the team.'],
      ["That's for another day.", 'tell.delay', 'She looks at your calendar.'],
    ];
    const replies = shut.toSpliced(placeAt(menu), 0, [opens, 'tell.uncertainty', 'She turns that over.']);
    return [
      `=== may_${question} ===`,
      `ANA: Will I ${question}?`,
      ...replies.flatMap(([words, move, answer], at) => [
        `* [${words} # id: ${question}_${at} # move: ${move}]`,
        `  ${answer}`,
      ]),
      `- -> ${menu + 1 < questions.length ? `may_${questions[menu + 1]}` : 'the_door'}`,
    ].join('\n');
  });
  const ids = questions.flatMap(question => [0, 1, 2].map(at => `${question}_${at}`));
  return spoiltBy({
    change: [
      ['- -> the_door\n', `- -> may_work\n\n${menus.join('\n\n')}\n`],
      ['# heard: card, bread', `# heard: card, bread, ${ids.join(', ')}`],
    ],
  });
}

describe('habits, which show in six menus and more', () => {
  const atTitle = (code: string, files: Files) => [`${code} ${placeOf(files, '# title:')}`];

  test('the reply that opens stands anywhere, and is of any length', () => {
    expect(
      check(
        withSixMenus(
          menu => menu % 3,
          menu => menu === 1,
        ),
      ),
    ).toEqual([]);
  });
  test('it stands in the same place in most: opening-position', () => {
    const files = withSixMenus(
      menu => (menu < 4 ? 2 : 0),
      menu => menu === 1,
    );
    expect(told(check(files))).toEqual(atTitle('opening-position', files));
  });
  test('it is the longest in most: longest-opens', () => {
    const files = withSixMenus(
      menu => menu % 3,
      menu => menu < 4,
    );
    expect(told(check(files))).toEqual(atTitle('longest-opens', files));
  });
});
