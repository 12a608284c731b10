// Every screen and state as it looks, beside a picture that somebody has looked at. To take them anew: npm run pictures
import { expect, test } from '@playwright/test';
import { keepLetters, whyNot } from './letters.ts';
import { STATES } from './states.ts';
import { lookAt, settled, viewsOf } from './views.ts';

const isTaking = (): boolean => test.info().config.updateSnapshots === 'all';
let obstacle: Promise<string> | undefined;

test.beforeEach(async ({ browser }) => {
  if (isTaking()) return;
  const why = await (obstacle ??= whyNot(browser));
  test.skip(why !== '', why);
});

test('letters', async ({ browser }) => {
  if (isTaking()) await keepLetters(browser);
  expect(await whyNot(browser)).toBe('');
});

for (const state of STATES)
  test(state.name, async ({ page }) => {
    await state.open(page);
    await page.mouse.move(0, 0);
    await settled(page);
    for (const view of viewsOf(state)) {
      await lookAt(page, state, view);
      await expect.soft(page).toHaveScreenshot(`${state.name}.${view.name}.png`);
    }
  });
