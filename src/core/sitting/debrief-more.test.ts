import { expect, test } from 'vitest';
import { brokenIn, fromTo } from '#core/testing/many-runs.fixture.ts';
import { story } from '#core/testing/stories.fixture.ts';

// The second half of the thousand; see debrief.test.ts.
test.each(fromTo(10, 19))(
  'every debrief holds what a debrief must hold (learners %i × 50 on)',
  { timeout: 600_000 },
  part => {
    expect(brokenIn(story(), fromTo(part * 50 + 1, part * 50 + 50))).toEqual({});
  },
);
