import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facilitate } from '#core/balint/facilitate.ts';
import { parseCaseId } from '#core/model/ids.ts';
import type { Remembered, RunEvent } from '#core/model/run.ts';
import { must } from '#core/model/run.fixture.ts';
import { makeRun, parseRun } from '#core/model/run-text.ts';
import { prepare } from '#core/story/prepare.ts';
import { cut, headOf, idsOf, runOf } from '#core/testing/runs.fixture.ts';
import { SMALL, spoilt } from '#core/testing/small-case.fixture.ts';
import { sound } from '#core/testing/stories.fixture.ts';
import { goOnByChance } from './learner.ts';
import { begin, beginWith, resume } from './sitting.ts';

const FORGETFUL = sound('small', SMALL);
const OPENING = 'RUTH: Come in. # stage: opening';
const MINDFUL = sound(
  'small',
  spoilt(
    OPENING,
    `VAR evenings = 0
VAR last_time = ""
VAR before_small = ""
${OPENING}
{evenings > 0: RUTH: Evening {evenings + 1}. Last time it was {last_time}.}
{before_small != "": RUTH: And this one ended with {before_small}.}`,
  ),
);
const of = (text: string) => must(parseCaseId(text));

/** Of cases that are declared and of some that are not. */
const remembered: fc.Arbitrary<Remembered> = fc.record({
  kind: fc.constant('remembered' as const),
  evenings: fc.integer({ min: 1, max: 9 }),
  last: fc.constantFrom(of('small'), of('blue-folder'), of('constructor')),
  endings: fc.uniqueArray(
    fc.record({
      case: fc.constantFrom(of('small'), of('blue-folder'), of('constructor')),
      ending: fc.constantFrom('she_goes', 'gone_since'),
    }),
    { selector: one => one.case },
  ),
});
const seed = fc.integer({ min: 1, max: 1_000 });

const play = (here: typeof MINDFUL, seed: number, what?: Remembered) =>
  goOnByChance(begin(here, headOf(here, seed)), seed, facilitate, what);
const isRemembered = (event: RunEvent) => event.kind === 'remembered';
const heardIn = (events: readonly RunEvent[]) =>
  events.flatMap(event => (event.kind === 'heard' ? [event.line.text] : []));

test('the group says what it knows, from the door on', () => {
  const what: Remembered = {
    kind: 'remembered',
    evenings: 2,
    last: of('blue-folder'),
    endings: [{ case: of('small'), ending: 'she_goes' }],
  };
  const { events } = play(MINDFUL, 1, what);
  const at = events.findIndex(isRemembered);
  expect(events[at]).toEqual(what);
  expect(events[at + 1]).toMatchObject({ kind: 'chose', offer: { kind: 'door' } });
  expect(events.filter(isRemembered)).toHaveLength(1);
  expect(heardIn(events.slice(at))).toEqual(
    expect.arrayContaining(['Evening 3. Last time it was blue-folder.', 'And this one ended with she_goes.']),
  );
});

test('a run that is remembered is performed again as it was played, from wherever it was left', () => {
  fc.assert(
    fc.property(seed, remembered, fc.nat(), (seed, what, at) => {
      const played = play(MINDFUL, seed, what);
      const again = resume(MINDFUL, cut(runOf(played), at % (played.events.length + 1)));
      if (again.kind === 'parted') throw new Error(`It parts at ${again.lost.offer.id}.`);
      // Whoever comes up to the group again is remembered as they are then, unless they were remembered already.
      expect(goOnByChance(again.sitting, seed, facilitate, what).events).toEqual(played.events);
      expect(parseRun(makeRun(runOf(played)))).toEqual({ ok: true, value: runOf(played) });
    }),
    { numRuns: 60 },
  );
});

test('both performers remember alike', () => {
  const prepared = prepare(MINDFUL);
  fc.assert(
    fc.property(seed, remembered, (seed, what) => {
      const quick = beginWith(prepared.perform(seed), headOf(MINDFUL, seed));
      expect(goOnByChance(quick, seed, facilitate, what).events).toEqual(play(MINDFUL, seed, what).events);
    }),
    { numRuns: 40 },
  );
});

test('a case that asks for nothing is played as if nothing were remembered', () => {
  fc.assert(
    fc.property(seed, remembered, (seed, what) => {
      const { events } = play(FORGETFUL, seed, what);
      expect(events.filter(event => !isRemembered(event))).toEqual(play(FORGETFUL, seed).events);
    }),
    { numRuns: 40 },
  );
});

test('with nothing to remember, a case that would ask is played like one that does not', () => {
  fc.assert(
    fc.property(seed, seed => {
      expect(play(MINDFUL, seed).events).toEqual(play(FORGETFUL, seed).events);
    }),
    { numRuns: 40 },
  );
});

test('where the door is gone, what was remembered for it is gone with it', () => {
  const what: Remembered = { kind: 'remembered', evenings: 1, last: of('small'), endings: [] };
  const run = runOf(play(MINDFUL, 1, what));
  const elsewhere = sound('small', spoilt('# id: to_group # door', '# id: to_them # door'));
  const again = resume(elsewhere, run);
  expect(again.kind === 'parted' && again.held).toEqual(
    run.events.slice(0, run.events.findIndex(isRemembered)),
  );
});

test('a run that was cut off between the two is not remembered twice', () => {
  const what: Remembered = { kind: 'remembered', evenings: 1, last: of('small'), endings: [] };
  const run = runOf(play(MINDFUL, 1, what));
  const again = resume(MINDFUL, cut(run, run.events.findIndex(isRemembered) + 1));
  if (again.kind === 'parted') throw new Error('Nothing is lost.');
  expect(idsOf(again.sitting.beat)).toEqual(['to_group']);
  again.sitting.take(must(again.sitting.beat.offers[0]).id, 0, { ...what, evenings: 5 });
  expect(again.sitting.events.filter(isRemembered)).toEqual([what]);
});
