// On a phone what was said last and all that can be said to it are seen together, wherever one is in a conversation.
import { expect, type Page, test } from '@playwright/test';
import { chance } from '#core/balint/chance.ts';
import { keep } from './kept.ts';
import { allCases, longestReplies, servedCase } from './played.ts';
import { andSee, goOnButton, press, replies, wayOn } from './playing.ts';

/** Two conversations with long replies and long lines in them. */
const CASES = ['blue-folder', 'let-him-have-the-spring'] as const;
const LEARNERS = [1] as const;

/** What of the newest line and of what can be pressed lies outside the screen, or under what stays at its top. */
const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // The page scrolls when it has been drawn.
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const stays = [...document.querySelectorAll('body *')].filter(
      element =>
        /sticky|fixed/.test(getComputedStyle(element).position) &&
        element.getBoundingClientRect().width > innerWidth / 2,
    );
    const top = Math.max(0, ...stays.map(element => element.getBoundingClientRect().bottom));
    const words = document.createRange();
    const line = [...document.querySelectorAll('main .line')].at(-1);
    if (line) words.selectNodeContents(line);
    const buttons = [...document.querySelectorAll('main .below button')];
    return [
      ['the last words', [...words.getClientRects()].at(-1)] as const,
      ...buttons.map(button => [button.textContent ?? '', button.getBoundingClientRect()] as const),
    ].flatMap(([name, box]) => {
      const isSeen = box && box.height > 0 && box.top >= top - 1 && box.bottom <= innerHeight + 1;
      return isSeen ? [] : [`${name}: ${box?.top} to ${box?.bottom} between ${top} and ${innerHeight}`];
    });
  });

/** One step of somebody who chooses by chance; false where the conversation has been left. */
async function step(page: Page, learner: number, taken: number): Promise<boolean> {
  const count = await replies(page).count();
  const at = Math.floor(chance(learner, taken) * count);
  await andSee(page, () => press(count > 0 ? replies(page).nth(at) : goOnButton(page)));
  await wayOn(page).getByRole('button').first().waitFor();
  return /\/encounter\//.test(page.url());
}

const SCREENS = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
] as const;

for (const screen of SCREENS)
  test(`after every choice, ${screen.width} by ${screen.height}`, async ({ page }) => {
    await page.setViewportSize(screen);
    for (const [here, learner] of CASES.flatMap(here => LEARNERS.map(one => [here, one] as const))) {
      await page.goto(`${here}/encounter/`);
      await replies(page).first().waitFor();
      for (let taken = 0; await step(page, learner, taken); taken += 1)
        await expect.poll(() => outOfSight(page), `${here}, learner ${learner}, step ${taken}`).toEqual([]);
    }
  });

test('where the replies of any case are longest', async ({ page }) => {
  const runs = allCases().flatMap(id => longestReplies(servedCase(id)));
  await keep(page, ...runs);
  for (const screen of SCREENS) {
    await page.setViewportSize(screen);
    for (const run of runs) {
      await page.goto(`${run.case}/encounter/?run=${run.id}`);
      await replies(page).first().waitFor();
      await expect.poll(() => outOfSight(page), `${run.case} at ${screen.width}`).toEqual([]);
    }
  }
});
