import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupOffer, Trigger } from '#core/model/offer.ts';
import type { Stage } from '#core/model/stage.ts';
import {
  type Before,
  logOf,
  pass,
  question,
  stepsIn,
  theme,
  time,
  turn,
} from '#core/testing/group.fixture.ts';
import { facilitate } from './facilitate.ts';
import { materialOf, saidIn } from './material.ts';

/** A meeting played out: each turn is offered until it is taken, as in ink. */
function playOut(
  stage: Stage,
  offers: readonly GroupOffer[],
  seed: number,
  before: Before = {},
): GroupOffer[] {
  const said: GroupOffer[] = [];
  while (said.at(-1)?.kind !== 'end') {
    const open = offers.filter(offer => !said.includes(offer));
    const next = facilitate(open, stage, logOf(stage, said, before), seed);
    if (!next) return said;
    said.push(next);
  }
  return said;
}
const forEachSeed = (law: (seed: number) => void) => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      law(seed);
    }),
    { numRuns: 200 },
  );
};
const nextOnFloor = (
  offers: readonly GroupOffer[],
  said: readonly GroupOffer[],
  seed: number,
  before?: Before,
) => facilitate(offers, 'floor', logOf('floor', said, before), seed);
const some = (count: number): GroupOffer[] =>
  Array.from({ length: count }, (_, at) =>
    turn(['nadia', 'arun', 'keziah', 'sara'][at % 4] ?? '', 'patient', { id: `some_${at}` }),
  );

describe('on the floor', () => {
  const SLIPS = [
    ['advice', 'advice-to-feeling'],
    ['verdict', 'protect'],
    ['certain', 'own-it'],
    ['story', 'story-stop'],
    ['private', 'boundary'],
    ['blame', 'system'],
    ['rush', 'tempo'],
    ['asks', 'no-reply'],
    ['risk', 'safety'],
  ] as const;

  test.each(SLIPS)('a slip is met at once: %s by %s', (flag, trigger: Trigger) => {
    const slip = turn('callum', 'doctor', { id: 'slip', flags: [flag] });
    const offers = [...some(4), stepsIn('wait'), stepsIn('metaphor'), stepsIn(trigger), time];
    forEachSeed(seed => expect(nextOnFloor(offers, [...some(4), slip], seed)).toMatchObject({ trigger }));
  });

  test.each(SLIPS)('a slip that no leader can meet is not made: %s', flag => {
    const slip = turn('callum', 'doctor', { id: 'slip', flags: [flag] });
    forEachSeed(seed => expect(nextOnFloor([slip, time], some(4), seed)).toBe(time));
  });

  test('nobody hurries into it after the telling', () => {
    forEachSeed(seed =>
      expect(nextOnFloor([...some(4), stepsIn('wait'), time], [], seed)).toMatchObject({ trigger: 'wait' }),
    );
  });

  test('no leader steps in twice running', () => {
    const offers = [...some(4), stepsIn('wait'), stepsIn('protect'), time];
    forEachSeed(seed => expect(nextOnFloor(offers, [stepsIn('patient-voice')], seed)?.kind).toBe('turn'));
  });

  const warm = turn('callum', 'doctor', { id: 'warm', flags: ['warm'] });
  const damage = turn('keziah', 'patient', { id: 'damage', flags: ['damage'] });
  test('after a rough conversation somebody is warm in the doctor’s shoes before damage is spoken of', () => {
    forEachSeed(seed => {
      const said = playOut('floor', [damage, warm, ...some(12), time], seed, { went: 'rough' });
      expect(said).toContain(warm);
      expect(said.slice(0, said.indexOf(warm))).not.toContain(damage);
    });
  });
  test('and where nobody can be, damage is not spoken of', () => {
    forEachSeed(seed =>
      expect(playOut('floor', [damage, ...some(12), time], seed, { went: 'rough' })).not.toContain(damage),
    );
  });
  test('after another conversation it may come first', () => {
    forEachSeed(seed => expect(nextOnFloor([damage, time], [], seed, { went: 'mixed' })).toBe(damage));
  });

  test('what did not happen is not spoken of', () => {
    const untrue = [
      turn('nadia', 'patient', { id: 'heard', heard: ['waited'] }),
      turn('arun', 'patient', { id: 'felt', felt: ['proud'] }),
      turn('sara', 'patient', { id: 'ended', ended: ['the_door'] }),
    ];
    const before: Before = { chose: ['asked'], felt: 'fond', ending: 'the_window' };
    forEachSeed(seed => expect(nextOnFloor([...untrue, time], some(2), seed, before)).toBe(time));
    const really: Before = { chose: ['waited'], felt: 'proud', ending: 'the_door' };
    forEachSeed(seed => expect(untrue).toContain(nextOnFloor([...untrue, time], some(2), seed, really)));
  });

  test('somebody is with the patient by the fifth turn, whatever a leader asked for', () => {
    const images = Array.from({ length: 4 }, (_, at) =>
      turn(['nadia', 'arun', 'keziah', 'sara'][at] ?? '', 'image', { id: `image_${at}`, flags: ['image'] }),
    );
    const more = turn('meiling', 'image', { id: 'more' });
    const patient = turn('piotr', 'patient');
    forEachSeed(seed => {
      const said = [...images, stepsIn('metaphor')];
      expect(nextOnFloor([more, patient, time], said, seed)).toBe(patient);
    });
  });

  test('nobody speaks twice running, but to answer themselves', () => {
    const said = [...some(2), turn('piotr', 'doctor', { id: 'first' })];
    const again = turn('piotr', 'doctor', { id: 'again' });
    const answer = turn('piotr', 'doctor', { id: 'answer', answers: 'first' });
    forEachSeed(seed => expect(nextOnFloor([again, answer, time], said, seed)).toBe(answer));
    forEachSeed(seed => expect(nextOnFloor([again, time], said, seed)).toBe(time));
  });

  test('who is asked by name speaks, or lets the turn go by', () => {
    const said = [...some(9), stepsIn('quiet-one', 'piotr')];
    const piotr = turn('piotr', 'doctor', { id: 'asked' });
    forEachSeed(seed =>
      expect(nextOnFloor([...some(2), piotr, pass('piotr'), time], said, seed)).toBe(piotr),
    );
    forEachSeed(seed =>
      expect(nextOnFloor([...some(2), pass('piotr'), time], said, seed)).toEqual(pass('piotr')),
    );
  });

  test('before time is called, whoever was silent is seen to pass', () => {
    const peers = ['nadia', 'arun', 'keziah', 'sara', 'piotr', 'callum'];
    forEachSeed(seed => {
      const said = playOut('floor', [...some(16), ...peers.map(pass), time], seed);
      expect(said.filter(offer => offer.kind === 'pass').map(offer => offer.peer)).toEqual([
        'piotr',
        'callum',
      ]);
      expect(said.at(-1)).toBe(time);
    });
  });

  test('sixteen turns are the most', () => {
    forEachSeed(seed => expect(nextOnFloor([...some(20), time], some(16), seed)).toBe(time));
  });

  test('nothing on offer that may be said is told as nothing', () => {
    expect(nextOnFloor([turn('nadia', 'patient', { heard: ['waited'] })], [], 1)).toBeUndefined();
  });
});

describe('the questions', () => {
  const peers = ['nadia', 'arun', 'keziah', 'sara', 'piotr', 'callum'];
  const asked = (said: readonly GroupOffer[]) => said.filter(offer => offer.kind === 'question');

  test('three or four, by different peers, and then an end', () => {
    const offers = [
      ...peers.map(peer => question(peer)),
      { ...question('nadia'), id: question('nadia', 'guess').id },
      time,
    ];
    forEachSeed(seed => {
      const said = playOut('facts', offers, seed);
      expect([3, 4]).toContain(asked(said).length);
      expect(new Set(asked(said).map(offer => offer.peer)).size).toBe(asked(said).length);
      expect(said.at(-1)).toBe(time);
    });
  });

  test('at most one is no question of fact; it is not the first, and is turned back at once', () => {
    const why = peers.map(peer => question(peer, 'advice'));
    const offers = [...peers.map(peer => question(peer)), ...why, stepsIn('fact-only'), time];
    forEachSeed(seed => {
      const said = playOut('facts', offers, seed);
      const strayed = said.findIndex(offer => offer.kind === 'question' && offer.flags.includes('advice'));
      expect(asked(said).filter(offer => offer.flags.includes('advice')).length).toBeLessThanOrEqual(1);
      expect(strayed).not.toBe(0);
      const turnedBack = said.findIndex(offer => offer.kind === 'intervention');
      expect(turnedBack).toBe(strayed < 0 ? -1 : strayed + 1);
    });
  });

  test('where nobody could turn it back, it is not asked', () => {
    forEachSeed(seed =>
      expect(playOut('facts', [question('nadia'), question('arun', 'advice'), time], seed)).toEqual([
        question('nadia'),
        time,
      ]),
    );
  });
});

describe('the themes', () => {
  const offers = ['th_a', 'th_b', 'th_c', 'th_d', 'th_e'].map(id => theme(id, 'some_1'));

  test('two or three, and then an end', () => {
    forEachSeed(seed => {
      const said = playOut('closing', [...offers, time], seed);
      expect([3, 4]).toContain(said.length);
      expect(said.at(-1)).toBe(time);
    });
  });
  test('where there is but one, the end comes after it', () => {
    forEachSeed(seed =>
      expect(playOut('closing', [...offers.slice(0, 1), time], seed)).toEqual([offers[0], time]),
    );
  });
});

describe('the same seed says the same', () => {
  const offers = [
    ...some(16),
    turn('piotr', 'doctor', { flags: ['warm'] }),
    stepsIn('wait'),
    stepsIn('metaphor'),
    time,
  ];
  test('on the floor', () =>
    forEachSeed(seed => expect(playOut('floor', offers, seed)).toEqual(playOut('floor', offers, seed))));
  test('in whatever order it is offered', () => {
    forEachSeed(seed =>
      expect(playOut('floor', offers.toReversed(), seed)).toEqual(playOut('floor', offers, seed)),
    );
  });
});

describe('what the group has to work with', () => {
  test('is what was chosen, felt and reached', () => {
    const material = materialOf(
      logOf('floor', [], { chose: ['waited', 'asked'], felt: 'fond', ending: 'the_door', went: 'rough' }),
    );
    expect(material).toMatchObject({ felt: 'fond', ending: 'the_door', went: 'rough' });
    expect([...material.chosen]).toEqual(['waited', 'asked', 'f_one']);
  });
  test('is little at first, and then it went neither well nor badly', () => {
    expect(materialOf([])).toEqual({ chosen: new Set(), went: 'mixed' });
  });
  test('what was said counts from where the stage began', () => {
    const events = [...logOf('facts', [question('nadia')]), ...logOf('floor', some(2))];
    expect(saidIn(events, 'floor')).toEqual(some(2));
    expect(saidIn(events, 'facts')).toEqual([question('nadia'), ...some(2)]);
  });
});
