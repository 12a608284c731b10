import { describe, expect, test } from 'vitest';
import { parseCaseId } from '#core/model/ids.ts';
import { must } from '#core/model/run.fixture.ts';
import { check, meetings, placeOf, told } from '#core/testing/check.fixture.ts';
import { type Files, spoil } from '#core/testing/stories.fixture.ts';
import { spoiltWhole } from '#core/testing/whole-case.fixture.ts';
import { remembering } from './memorable.ts';

/** The whole case with two turns for somebody who has been here before, and the case that they brought. */
const MINDFUL: Files = {
  ...spoiltWhole(
    '=== opening ===\n',
    `VAR evenings = 0
VAR last_time = ""
VAR before_bread_shop = ""

=== opening ===
`,
  ),
  'bread-shop/case.ink': '# title: The bread shop\nINCLUDE talk.ink\n',
  'bread-shop/talk.ink':
    'He shuts the oven. # ending: the_oven # went: rough\nHe waves. # ending: the_wave\n',
};
const TURNS = `* {before_bread_shop == "the_oven"} [Sara # id: m_oven # peer: sara # lane: between]
  SARA: You brought us an oven door the other week, and nobody shut it. I keep hearing it behind this one.
* {evenings > 3 and "bread-shop" == last_time} [Nadia # id: m_often # peer: nadia # lane: image # flag: image]
  NADIA: It's bread again. I wonder what it is with us and bread, and who's hungry, and why it's always the morning.
`;
const TIME = '* [Time # id: f_time';
const WITH_TURNS = spoil(MINDFUL, TIME, TURNS + TIME);

test('turns for somebody who has been here before are heard, and are not missed by others', () => {
  expect(check(WITH_TURNS, 600)).toEqual([]);
});

test('the same seed remembers the same, in one lot or in two', () => {
  const hold = meetings(WITH_TURNS, 80);
  expect(hold(0, 80).taken['m_oven']).toBeGreaterThan(0);
  expect(hold(0, 80)).toEqual(hold(0, 80));
});

describe('every rule holds for somebody who comes for the first time', () => {
  test('whoever is missed then is named, and that nothing was remembered', () => {
    const files = spoil(WITH_TURNS, '* [Arun # id: p_late', '* {evenings > 0} [Arun # id: p_late');
    const findings = check(files).filter(one => one.code === 'group-rule');
    expect(findings.map(one => one.message)).toEqual([expect.stringContaining('"a guess"')]);
    expect(findings[0]?.message).not.toContain('remembered');
  });

  test('what is broken only by a memory says what was remembered', () => {
    const files = spoil(
      WITH_TURNS,
      'I keep hearing it behind this one.',
      'I keep hearing it. That was a mistake.',
    );
    const rule = check(files, 200).find(one => one.code === 'group-rule');
    expect(rule?.message).toMatch(
      /in which the group remembered evenings \d, last_time [a-z-]+, before_bread_shop the_oven, of 200\.$/,
    );
  });
});

const CLOCK = '* [Keziah # id: d_clock';
const READS = 'RUTH: Come in, sit anywhere.';
/** What stands in the case, what stands there instead, and all that is found then. */
const MISTAKES: readonly (readonly [mistake: string, from: string, to: string, finds: string])[] = [
  ['a case that is not next door', 'VAR before_bread_shop', 'VAR before_bread_shp', 'unknown-before'],
  ['a folder that is not next door', READS, `{last_time == "bread_shop":Again?} ${READS}`, 'unknown-before'],
  [
    'an ending that the case does not have',
    CLOCK,
    `* {before_bread_shop != "the_ovn"} [Keziah # id: d_clock`,
    'unknown-ending-before',
  ],
  [
    'an ending of its own that it does not have, and the word before the name',
    READS,
    `{"the_stair" == before_whole:Stairs.} ${READS}`,
    'unknown-ending-before',
  ],
  [
    'a memory in the conversation',
    "ANA: I'm sure it is.",
    "{evenings > 0: Again.}\n  ANA: I'm sure it is.",
    'memory-in-conversation',
  ],
  [
    'a memory on the door itself',
    '+ [Go up to the group #',
    '+ [{evenings > 0:Go up again|Go up} to the group #',
    'memory-in-conversation',
  ],
];

/** Everything that is declared is asked for somewhere, so that nothing else is found. */
const ASKED = `${READS} {evenings > 0:Again.} {last_time == "":Somebody new.} {before_whole == "":Yes?}`;

describe('what is asked for and can never be remembered', () => {
  const calm = spoil(spoil(MINDFUL, 'VAR evenings', 'VAR before_whole = ""\nVAR evenings'), READS, ASKED);
  const base = spoil(
    calm,
    '=== telling ===',
    '=== telling ===\n{before_bread_shop == "":RUTH: Whenever you want.}',
  );

  test('nothing, as it stands', () => expect(check(base, 60)).toEqual([]));

  test.each(MISTAKES)('%s', (_mistake, from, to, finds) => {
    const renamed = to.includes('before_bread_shp')
      ? spoil(base, '{before_bread_shop ==', '{before_bread_shp ==')
      : base;
    const files = spoil(renamed, from, to);
    const changed = to.split('\n')[0] ?? '';
    expect(told(check(files, 60))).toEqual([`${finds} ${placeOf(files, changed)}`]);
  });

  test('a variable that nobody asks for is one that nobody asks for', () => {
    const files = spoil(base, '{before_whole == "":Yes?}', '');
    expect(told(check(files, 60))).toEqual([`unread-variable ${placeOf(files, 'VAR before_whole')}`]);
  });

  test('behind its own door a knot may ask', () => {
    const files = spoil(base, '-> opening', '{evenings > 0:It is the same lift.}\n-> opening');
    expect(check(files, 60)).toEqual([]);
  });
});

describe('what a meeting remembers', () => {
  const id = (text: string) => must(parseCaseId(text));
  const memorable = {
    nextDoor: new Map([
      [id('whole'), ['the_stairs', 'the_buttons']],
      [id('bread-shop'), ['the_oven', 'the_wave']],
      [id('quiet'), []],
    ]),
    asked: [id('bread-shop'), id('whole')],
  };
  const drawn = Array.from({ length: 2_000 }, (_, seed) => remembering(memorable, seed));
  const known = drawn.flatMap(one => one ?? []);

  test('is nothing in about three of four', () => {
    expect(known.length / drawn.length).toBeGreaterThan(0.22);
    expect(known.length / drawn.length).toBeLessThan(0.28);
    expect(remembering(undefined, 1)).toBeUndefined();
  });

  test('could have happened: what was brought last has ended, and no more was brought than there were evenings', () => {
    for (const { evenings, last, endings } of known) {
      const cases = new Set([last, ...endings.map(one => one.case)]);
      expect(cases.size).toBeLessThanOrEqual(evenings);
      expect(last === 'quiet' || endings.some(one => one.case === last)).toBe(true);
    }
  });

  test('is everything that may be, some time or other', () => {
    expect(new Set(known.map(one => one.evenings))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(new Set(known.map(one => one.last))).toEqual(new Set(memorable.nextDoor.keys()));
    const of = (name: string) =>
      new Set(known.map(one => one.endings.find(ending => ending.case === name)?.ending));
    expect(of('bread-shop')).toEqual(new Set([undefined, 'the_oven', 'the_wave']));
    expect(of('whole')).toEqual(new Set([undefined, 'the_stairs', 'the_buttons']));
  });
});
