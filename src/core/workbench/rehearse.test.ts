import { describe, expect, test } from 'vitest';
import { memorableIn } from '#core/check/memorable.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { headOf, playWhole } from '#core/testing/runs.fixture.ts';
import { meetings, opened } from '#core/testing/check.fixture.ts';
import { eachFile, sound } from '#core/testing/stories.fixture.ts';
import { WHOLE } from '#core/testing/whole-case.fixture.ts';
import { rehearse } from './rehearse.ts';

const here = sound('whole', WHOLE);
const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1);

describe('a run by chance', () => {
  test.each(SEEDS)('is explained as it went, to its close: %i', seed => {
    const { how, steps, offers } = rehearse(here, { kind: 'chance', seed });
    expect(how).toBe('closed');
    expect(steps.map(step => step.explained.taken)).toEqual(steps.map(step => step.taken));
    const known = new Set<string>(offers.map(offer => offer.id));
    for (const { explained } of steps) expect(explained.others.filter(one => !known.has(one.id))).toEqual([]);
    expect(steps.every(step => step.lines.length > 0 || step.stage === 'closing')).toBe(true);
  });

  test('has at least what every meeting must hold, and could have had as much', () => {
    for (const seed of SEEDS)
      for (const { wanted, had, could } of rehearse(here, { kind: 'chance', seed }).margins) {
        expect(had).toBeGreaterThanOrEqual(wanted);
        expect(could).toBeGreaterThanOrEqual(wanted);
      }
  });
});

describe('a run that is tried', () => {
  const { run } = playWhole(here, 3);
  const head = headOf(here, 3);
  const whole = rehearse(here, { kind: 'tried', head, events: run.events, goesOn: false });

  test('is explained as it was taken', () => {
    const spoke = run.events.flatMap(event => (event.kind === 'spoke' ? [event.offer.id] : []));
    expect(whole.steps.map(step => step.taken)).toEqual(spoke);
    expect(whole.how).toBe('closed');
  });

  test('is left where it stands, or goes on by chance', () => {
    const events = run.events.slice(0, 4);
    const left = rehearse(here, { kind: 'tried', head, events, goesOn: false });
    expect([left.how, left.steps, left.margins]).toEqual(['going', [], []]);
    expect(rehearse(here, { kind: 'tried', head, events, goesOn: true }).how).toBe('closed');
  });

  test('that took by hand what the rule would not have taken says both', () => {
    const at = run.events.findIndex(event => event.kind === 'spoke' && event.offer.kind === 'turn');
    const other = whole.steps
      .find(step => step.stage === 'floor' && step.explained.because.by === 'weight')
      ?.explained.others.find(one => one.why === 'weighed');
    const offer = whole.offers.find(one => one.id === other?.id);
    if (!offer) throw new Error('Nothing else was on offer.');
    const events = [...run.events.slice(0, at), { kind: 'spoke' as const, offer }];
    const last = rehearse(here, { kind: 'tried', head, events, goesOn: false }).steps.at(-1);
    expect(last?.taken).toBe(offer.id);
    expect(last?.explained.taken).not.toBe(offer.id);
  });

  test('that the text no longer holds stops there', () => {
    const renamed = sound(
      'whole',
      eachFile(WHOLE, text => text.replaceAll('p_sleeve', 'p_cuff')),
    );
    const { run: told } = playWhole(here, seedWith('p_sleeve'));
    const lost = rehearse(renamed, { kind: 'tried', head: told, events: told.events, goesOn: true });
    expect(lost.how).toBe('lost');
  });
});

/** A run in which this is said. */
function seedWith(turn: string): number {
  const seed = SEEDS.find(one =>
    playWhole(here, one).run.events.some(event => event.kind === 'spoke' && event.offer.id === turn),
  );
  if (seed === undefined) throw new Error(`Nobody says ${turn}.`);
  return seed;
}

describe('the poorest run of many', () => {
  const held = meetings(WHOLE, 40)(0, 40);
  const { subject } = opened(WHOLE);
  const id = parseCaseId('whole');
  const memorable = id && memorableIn(subject, id, path => WHOLE[path]);

  test.each(held.poorest.map(one => [one.must, one] as const))('is found again: %s', (must, one) => {
    const again = rehearse(here, { kind: 'met', seed: one.seed, chosen: one.chosen }, memorable);
    expect(again.how).toBe('closed');
    expect(again.margins.find(margin => margin.must === must)).toMatchObject({
      wanted: one.wanted,
      could: one.could,
    });
  });
});
