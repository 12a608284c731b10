import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FLAGS, type GroupOffer, LANES, TRIGGERS } from '#core/model/offer.ts';
import { logOf, pass, question, stepsIn, time, turn } from '#core/testing/group.fixture.ts';
import { explain } from './explain.ts';
import { facilitate } from './facilitate.ts';
import { sumOf } from './weighing.ts';

const PEERS = ['nadia', 'arun', 'keziah', 'sara', 'piotr', 'callum'];

const turns = fc
  .array(
    fc.record({
      peer: fc.constantFrom(...PEERS),
      lane: fc.constantFrom(...LANES),
      flags: fc.subarray([...FLAGS], { maxLength: 2 }),
      heard: fc.subarray(['waited', 'asked'], { maxLength: 1 }),
      answers: fc.option(fc.nat(20), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map(all =>
    all.map(({ peer, lane, answers, ...more }, at) =>
      turn(peer, lane, {
        id: `t_${at}`,
        ...more,
        ...(answers !== undefined && { answers: `t_${answers}` }),
      }),
    ),
  );
const leaders = fc
  .subarray(TRIGGERS.filter(trigger => trigger !== 'quiet-one'))
  .map(all => [...all.map(trigger => stepsIn(trigger)), stepsIn('quiet-one', 'piotr')]);

/** Follows a meeting to its end, and says of each step what the rule took and how it is explained. */
function follow(
  offers: readonly GroupOffer[],
  seed: number,
  look: (open: readonly GroupOffer[], said: readonly GroupOffer[]) => void,
) {
  const said: GroupOffer[] = [];
  while (said.at(-1)?.kind !== 'end') {
    const open = offers.filter(offer => !said.includes(offer));
    look(open, said);
    const next = facilitate(open, 'floor', log(said), seed);
    if (!next) return;
    said.push(next);
  }
}
const log = (said: readonly GroupOffer[]) =>
  logOf('floor', said, { chose: ['waited'], felt: 'fond', went: 'rough' });

test('what is explained is what the rule does, at every step of any meeting', () => {
  fc.assert(
    fc.property(turns, leaders, fc.integer(), (some, stepping, seed) => {
      const offers = [...some, ...stepping, ...PEERS.map(pass), time];
      follow(offers, seed, (open, said) => {
        const explained = explain(open, 'floor', log(said), seed);
        expect(explained.taken).toBe(facilitate(open, 'floor', log(said), seed)?.id);
        expect(explained.others.map(one => one.id)).toEqual(
          open.map(one => one.id).filter(id => id !== explained.taken),
        );
        // Whoever was weighed beside it weighed less, chance with it.
        const { because } = explained;
        const most = because.by === 'weight' ? sumOf(because.weights) + because.luck : Infinity;
        const beside = explained.others.flatMap(one => (one.why === 'weighed' ? [one] : []));
        expect(beside.filter(one => sumOf(one.weights) + one.luck > most)).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});

const WAITED = logOf('floor', [turn('nadia', 'patient', { id: 'one' })], { went: 'rough' });

test.each([
  ['untrue', turn('arun', 'doctor', { heard: ['asked'] })],
  ['too-cold', turn('arun', 'doctor', { flags: ['damage'] })],
  ['slip', turn('arun', 'doctor', { flags: ['advice'] })],
  ['same-voice', turn('nadia', 'doctor')],
] as const)('each refusal has its name: %s', (refusal, refused) => {
  const { others } = explain([refused, time], 'floor', WAITED, 1);
  expect(others).toEqual([{ id: refused.id, why: 'may-not', refusal }]);
});

test('a slip that no leader could meet is told from one at the wrong time', () => {
  const said = ['arun', 'keziah', 'sara', 'piotr'].map(peer => turn(peer, 'between', { id: `b_${peer}` }));
  const slip = turn('callum', 'doctor', { flags: ['advice'] });
  const { others } = explain([slip, time], 'floor', logOf('floor', said), 1);
  expect(others).toEqual([{ id: slip.id, why: 'may-not', refusal: 'unmet' }]);
});

test('a leader who was not called for, and one who was', () => {
  const offers = [stepsIn('wait'), stepsIn('metaphor'), turn('nadia', 'patient'), time];
  const { taken, because, others } = explain(offers, 'floor', logOf('floor'), 1);
  expect([taken, because]).toEqual(['l_wait', { by: 'call', trigger: 'wait', urgent: true }]);
  expect(others).toEqual([
    { id: 'l_metaphor', why: 'leader', refusal: 'uncalled' },
    { id: 'nadia_patient', why: 'leader-first' },
    { id: 'time', why: 'last-resort' },
  ]);
});

test('a question that strays is told from one whose peer has asked', () => {
  const offers = [question('arun', 'advice'), question('nadia', 'guess'), question('sara'), time];
  const { taken, because, others } = explain(offers, 'facts', logOf('facts', [question('nadia')]), 1);
  expect([taken, because]).toEqual(['q_sara', { by: 'chance' }]);
  expect(others).toEqual([
    { id: 'q_arun_advice', why: 'may-not', refusal: 'stray' },
    { id: 'q_nadia_guess', why: 'may-not', refusal: 'asked' },
    { id: 'time', why: 'last-resort' },
  ]);
});
