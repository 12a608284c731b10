import { expect, test } from '@playwright/test';
import { beforeWords } from '#app/ui/words/before.ts';
import { t } from '#app/ui/words/words.ts';
import { heading, lines } from './playing.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the library and the briefing can be read, and it is said what needs scripts', async ({ page }) => {
    await page.goto('./');
    await expect(heading(page)).toHaveText(t.tagline);
    await expect(page.locator('noscript p')).toHaveText(beforeWords().noScript);
    await page.getByRole('article').getByRole('link').first().click();
    await expect(page.getByText(beforeWords().briefingKnow)).toBeVisible();
    await expect(page.getByText(beforeWords().fictionContract)).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(beforeWords().noScript);
    await expect(lines(page)).toHaveCount(0);
  });
});
