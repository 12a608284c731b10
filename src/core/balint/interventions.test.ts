import { describe, expect, test } from 'vitest';
import { type GroupOffer, type Intervention, TRIGGERS, type Trigger } from '#core/model/offer.ts';
import { logOf, stepsIn, turn } from '#core/testing/group.fixture.ts';
import { Floor } from './floor.ts';
import { askedFor, CALLS, meets } from './interventions.ts';
import { materialOf } from './material.ts';

const floorOf = (...said: readonly GroupOffer[]) => new Floor(said, materialOf(logOf('floor')));
const calls = (trigger: Trigger, floor: Floor) =>
  CALLS.some(call => call.trigger === trigger && call.calledFor(floor));

const plain = (count: number): GroupOffer[] =>
  Array.from({ length: count }, (_, at) =>
    turn(['nadia', 'arun', 'sara'][at % 3] ?? '', 'image', { id: `plain_${at}` }),
  );
/** Turns in these lanes, one after the other. */
const inLanes = (...lanes: readonly Parameters<typeof turn>[1][]) =>
  lanes.map((lane, at) => turn('sara', lane, { id: `t_${at}` }));

/** The smallest floor that calls for it, and its twin that does not. */
const CALLED: readonly (readonly [Trigger, called: readonly GroupOffer[], twin: readonly GroupOffer[]])[] = [
  ['wait', [], plain(1)],
  ['wait', [turn('arun', 'absent', { flags: ['heavy'] })], [turn('arun', 'absent')]],
  [
    'wait',
    [turn('arun', 'patient', { flags: ['damage'] })],
    [turn('arun', 'patient', { flags: ['unkind'] })],
  ],
  [
    'advice-to-feeling',
    [turn('callum', 'doctor', { flags: ['advice'] })],
    [turn('callum', 'doctor', { flags: ['warm'] })],
  ],
  [
    'protect',
    [turn('meiling', 'between', { flags: ['verdict'] })],
    [turn('meiling', 'between', { flags: ['disagrees'] })],
  ],
  [
    'own-it',
    [turn('sara', 'patient', { flags: ['certain'] })],
    [turn('sara', 'patient', { flags: ['guess'] })],
  ],
  ['story-stop', [turn('andres', 'patient', { flags: ['story'] })], [turn('andres', 'patient')]],
  ['boundary', [turn('callum', 'doctor', { flags: ['private'] })], [turn('callum', 'doctor')]],
  ['system', [turn('keziah', 'doctor', { flags: ['blame'] })], [turn('keziah', 'doctor')]],
  ['tempo', [turn('arun', 'doctor', { flags: ['rush'] })], [turn('arun', 'doctor')]],
  ['no-reply', [turn('andres', 'doctor', { flags: ['asks'] })], [turn('andres', 'doctor')]],
  ['safety', [turn('nadia', 'patient', { flags: ['risk'] })], [turn('nadia', 'patient')]],
  ['metaphor', [turn('nadia', 'image', { flags: ['image'] })], [turn('nadia', 'image')]],
  [
    'patient-voice',
    inLanes('doctor', 'between', 'absent', 'image'),
    inLanes('doctor', 'patient', 'absent', 'image'),
  ],
  [
    'patient-voice',
    inLanes('patient', 'doctor', 'between', 'absent', 'image'),
    inLanes('doctor', 'between', 'absent'),
  ],
  ['doctor-voice', inLanes('patient', 'absent', 'patient'), inLanes('patient', 'doctor', 'patient')],
  [
    'third',
    inLanes('patient', 'doctor', 'between', 'image', 'doctor'),
    inLanes('patient', 'doctor', 'absent', 'image', 'doctor'),
  ],
  ['pair', plain(6), [...plain(5), turn('piotr', 'between')]],
  ['un-nice', plain(6), [...plain(5), turn('piotr', 'between', { flags: ['unkind'] })]],
  ['parallel', plain(7), [...plain(6), turn('piotr', 'between', { flags: ['disagrees'] })]],
  ['quiet-one', plain(8), plain(7)],
];

test.each(CALLED)('%s is called for, and not by the twin', (trigger, called, twin) => {
  expect(calls(trigger, floorOf(...called))).toBe(true);
  expect(calls(trigger, floorOf(...twin))).toBe(false);
});

test('there is a call for everything that brings a leader in on the floor', () => {
  const onFloor = TRIGGERS.filter(trigger => trigger !== 'fact-only');
  expect(new Set(CALLS.map(call => call.trigger))).toEqual(new Set(onFloor));
  expect(new Set(CALLED.map(([trigger]) => trigger))).toEqual(new Set(onFloor));
});

test.each(CALLED.filter(([, called]) => called.length === 1))(
  '%s is past when somebody has spoken since',
  (trigger, called) => {
    expect(calls(trigger, floorOf(...called, turn('piotr', 'doctor', { id: 'since' })))).toBe(false);
  },
);

describe('an invitation by name', () => {
  const quiet = CALLS.find(call => call.trigger === 'quiet-one');
  const answers = (offer: Intervention, floor: Floor) => quiet !== undefined && meets(offer, quiet, floor);
  test('is for somebody who has been silent', () => {
    expect(answers(stepsIn('quiet-one', 'piotr'), floorOf(...plain(8)))).toBe(true);
    expect(answers(stepsIn('quiet-one', 'nadia'), floorOf(...plain(8)))).toBe(false);
  });
  test('is not made twice', () => {
    const floor = floorOf(...plain(8), stepsIn('quiet-one', 'piotr'), ...plain(1));
    expect(answers(stepsIn('quiet-one', 'piotr'), floor)).toBe(false);
  });
  test('asks for that peer, and a call for a lane asks for that lane', () => {
    const askedBy = (offer: Intervention) => askedFor(floorOf(...plain(8), offer));
    expect(askedBy(stepsIn('quiet-one', 'piotr'))?.(turn('piotr', 'doctor'))).toBe(true);
    expect(askedBy(stepsIn('quiet-one', 'piotr'))?.(turn('sara', 'doctor'))).toBe(false);
    expect(askedBy(stepsIn('third'))?.(turn('sara', 'absent'))).toBe(true);
    expect(askedBy(stepsIn('third'))?.(turn('sara', 'doctor'))).toBe(false);
    expect(askedBy(stepsIn('wait'))).toBeUndefined();
    expect(askedFor(floorOf(...plain(8)))).toBeUndefined();
  });
});

test('whoever slipped may take it back next', () => {
  const slip = turn('sara', 'patient', { id: 'slip', flags: ['certain'] });
  const asked = askedFor(floorOf(slip, stepsIn('own-it')));
  expect(asked?.(turn('sara', 'patient', { id: 'back', answers: 'slip' }))).toBe(true);
  expect(asked?.(turn('sara', 'patient', { id: 'on' }))).toBe(false);
});
