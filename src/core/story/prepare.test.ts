import { expect, test } from 'vitest';
import type { Script } from '#core/model/case.ts';
import { facilitate } from '#core/balint/facilitate.ts';
import { isGroups } from '#core/model/offer.ts';
import type { RunEvent } from '#core/model/run.ts';
import { goOnByChance, playByChance } from '#core/sitting/learner.ts';
import { beginWith } from '#core/sitting/sitting.ts';
import { casesOfTheHouse, readFiles, story } from '#core/testing/stories.fixture.ts';
import { type Dice, diceOf, headOf } from '#core/testing/runs.fixture.ts';
import type { Facts } from './facts.ts';
import { perform } from './play.ts';
import { prepare } from './prepare.ts';
import { FEATURES } from '#core/testing/ink-features.fixture.ts';

/** What may be remembered, and names that no story declares. */
const factsBy = (dice: Dice): Facts => ({
  evenings: dice.upTo(4),
  last_time: dice.pick(['blue-folder', 'evening-bloods', '"{x}"']),
  before_blue_folder: dice.pick(['', 'in_fives', 'the_whistle']),
  before_nothing: 'nowhere',
});

/** Both performers go the same way by chance, and must give the same at every step. */
function sameAllTheWay(script: Script, seed: number, most = 300): number {
  const [ink, quick] = [perform(script, seed), prepare(script).perform(seed)];
  const dice = diceOf(seed, 'way');
  for (let step = 0; step < most; step += 1) {
    expect(quick.beat).toEqual(ink.beat);
    const facts = dice.upTo(3) === 0 ? factsBy(dice) : {};
    ink.remember(facts);
    quick.remember(facts);
    if (ink.beat.offers.length === 0) return step;
    const { id } = dice.pick(ink.beat.offers);
    ink.choose(id);
    quick.choose(id);
  }
  return most;
}

// inkjs itself needs its time for this, and more of it on a busy machine.
test.each(casesOfTheHouse())('%s plays the same by chance, whoever performs it', { timeout: 30_000 }, id => {
  for (const seed of [1, 2, 3]) expect(sameAllTheWay(story(id), seed)).toBeGreaterThan(20);
});

test.each(casesOfTheHouse())('%s has the same meetings, whoever performs it', id => {
  const here = story(id);
  const prepared = prepare(here);
  for (const seed of [11, 12, 13])
    expect(goOnByChance(beginWith(prepared.perform(seed), headOf(here, seed)), seed).events).toEqual(
      playByChance(here, headOf(here, seed), seed).events,
    );
});

test.each(Object.entries(FEATURES))('ink with %s plays the same', (_name, text) => {
  const { script } = readFiles('features', { 'features/case.ink': text });
  if (!script) throw new Error('This is meant to compile.');
  for (let seed = 1; seed <= 12; seed += 1) expect(sameAllTheWay(script, seed, 12)).toBeGreaterThan(0);
});

test('a line keeps a tag that the head has too', () => {
  const text =
    '# room: bay\n# title: T\n-> encounter\n=== encounter ===\nOne. # room: bay\nTwo. # room: bay\n-> END\n';
  const { script } = readFiles('features', { 'features/case.ink': text });
  if (!script) throw new Error('This is meant to compile.');
  for (const { beat } of [perform(script, 1), prepare(script).perform(1), prepare(script, true).perform(1)])
    expect(beat.lines.map(line => line.room)).toEqual(['bay', 'bay']);
});

test('a copy goes its own way and leaves the other where it was', () => {
  const prepared = prepare(story());
  const one = prepared.perform(5);
  const other = one.copy();
  const [first, second] = one.beat.offers;
  if (!first || !second) throw new Error('The case begins with a choice.');
  one.choose(first.id);
  expect(other.beat.offers.map(offer => offer.id)).toContain(second.id);
  other.choose(second.id);
  const again = prepared.perform(5);
  again.choose(second.id);
  expect(other.beat).toEqual(again.beat);
});

test('a copy on the floor offers what the original offers', () => {
  const here = story();
  const quick = prepare(here).perform(3);
  const turnsIn = (events: readonly RunEvent[]) =>
    events.filter(event => event.kind === 'spoke' && event.offer.kind === 'turn').length;
  const sitting = goOnByChance(beginWith(quick, headOf(here, 3)), 3, (offers, stage, events, seed) =>
    turnsIn(events) > 4 ? undefined : facilitate(offers, stage, events, seed),
  );
  expect(sitting.beat.stage).toBe('floor');
  const copy = quick.copy();
  const turn = copy.beat.offers.find(isGroups);
  if (!turn) throw new Error('The group has something to say.');
  quick.choose(turn.id);
  copy.choose(turn.id);
  expect(copy.beat).toEqual(quick.beat);
});

test.each([false, true])('a copy knows what was remembered (by ink itself: %s)', byInkItself => {
  const text = FEATURES['variables that are set from outside'] ?? '';
  const { script } = readFiles('features', { 'features/case.ink': text });
  if (!script) throw new Error('This is meant to compile.');
  const one = prepare(script, byInkItself).perform(1);
  one.remember({ evenings: 2, last_time: 'blue-folder' });
  const early = one.copy();
  for (const performed of [one, early]) {
    performed.take(0);
    expect(performed.beat.lines[0]?.text).toBe('2, 4, 3, "blue-folder" a folder');
  }
  const late = one.copy();
  expect(late.beat).toEqual(one.beat);
  late.take(1);
  one.take(1);
  expect(late.beat).toEqual(one.beat);
  expect(one.beat.lines[0]?.text).toContain('3 now.');
});
