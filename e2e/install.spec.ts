import { expect, type Page, test } from '@playwright/test';
import { libraryWords } from '#app/ui/words/library.ts';
import { keep } from './kept.ts';
import { midConversation, runUpTo } from './played.ts';
import { notice, press } from './playing.ts';

const words = libraryWords();
const offer = (page: Page) => notice(page, words.installOffer);

/** As a browser does that could install the page; hands back whether the page spares its reader the browser's words. */
const couldInstall = (page: Page) =>
  page.evaluate(() => {
    const prompt = () => Promise.resolve({ outcome: 'accepted' });
    return !dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  });

test('who has begun something is asked once whether to keep the app, and not again', async ({ page }) => {
  await page.goto('./');
  // Heard by a page that has come alive.
  await expect.poll(() => couldInstall(page)).toBe(true);
  await expect(offer(page)).toHaveCount(0);

  await keep(page, runUpTo(midConversation).run);
  await page.goto('./');
  await expect.poll(() => couldInstall(page)).toBe(true);
  await expect(page.getByRole('button', { name: words.install, exact: true })).toBeVisible();
  await press(page.getByRole('button', { name: words.installNot }));
  await expect(offer(page)).toHaveCount(0);

  await page.reload();
  await couldInstall(page);
  await expect(page.getByRole('link', { name: words.goOn, exact: true })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test.describe('on an iPhone', () => {
  test.use({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1' });
  test('it is said how to do it by hand', async ({ page }) => {
    await keep(page, runUpTo(midConversation).run);
    await page.goto('./');
    await expect(offer(page)).toContainText(words.installByHand);
    await expect(page.getByRole('button', { name: words.install, exact: true })).toHaveCount(0);
  });
});
