import { expect, test } from 'vitest';
import { brokenIn, fromTo } from '#core/testing/many-runs.fixture.ts';
import { story } from '#core/testing/stories.fixture.ts';

// Runs are the expensive thing here, so their thousand is shared out over files, which run side by side.
const STRIDE = 50;

test.each(fromTo(0, 9))('every debrief holds what a debrief must hold (%i)', { timeout: 120_000 }, part => {
  expect(brokenIn(story(), fromTo(part * STRIDE + 1, (part + 1) * STRIDE))).toEqual({});
});
