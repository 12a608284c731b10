import { describe, expect, test } from 'vitest';
import { meetingOf } from '#core/check/meeting.ts';
import { brokenIn, fromTo } from '#core/testing/many-runs.fixture.ts';
import { playWhole } from '#core/testing/runs.fixture.ts';
import { story } from '#core/testing/stories.fixture.ts';

const here = story();

test.each([101, 202, 303])(
  'the same conversations hold with another seed of the group (%i)',
  { timeout: 600_000 },
  seed => {
    expect(brokenIn(here, fromTo(2001, 2040), learner => learner + seed)).toEqual({});
  },
);

test('the same seed says the same', { timeout: 600_000 }, () => {
  for (const seed of fromTo(1, 10)) expect(playWhole(here, seed).run).toEqual(playWhole(here, seed).run);
});

describe('groups differ', () => {
  const floors = fromTo(3001, 3060).map(learner => meetingOf(playWhole(here, learner).run.events).turns);
  const said = floors.map(turns => new Set(turns.flatMap(turn => turn.lines.map(line => line.text))));

  test('two runs hear at least half of their turns otherwise', () => {
    const overlaps = said.flatMap((one, at) => said.slice(at + 1).map(other => overlap(one, other)));
    const mean = overlaps.reduce((sum, one) => sum + one, 0) / overlaps.length;
    const tooAlike = overlaps.filter(one => one > 0.5).length / overlaps.length;
    // Two learners by chance may have had much the same conversation, so one pair in a hundred is let go by.
    expect(tooAlike).toBeLessThan(0.01);
    expect(mean).toBeLessThan(0.25);
  });

  test('nobody always begins', () => {
    const first = new Set(floors.map(turns => turns[0]?.offer.peer));
    expect(first.size).toBeGreaterThanOrEqual(6);
  });

  test('everybody speaks in some run', () => {
    const voices = new Set(floors.flat().map(turn => turn.offer.peer));
    expect(voices.size).toBe(here.about.people.filter(person => person.seat === 'peer').length);
  });
});

/** How much of what the one group said the other said too. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter(text => other.has(text)).length;
  return shared / Math.min(one.size, other.size);
}
