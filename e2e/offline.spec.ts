import { expect, type Page, test } from '@playwright/test';
import { routesOf } from '#app/routes.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { noticeWords } from '#app/ui/words/notices.ts';
import { t } from '#app/ui/words/words.ts';
import { runsKept } from './kept.ts';
import { CASE } from './played.ts';
import { first, heading, main, notice, playThrough, press, replies } from './playing.ts';

test.use({ serviceWorkers: 'allow' });

/** The first visit: until everything is on the device. */
async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activating')
      await new Promise(resolve => active.addEventListener('statechange', resolve, { once: true }));
  });
}

test('after one visit to the library a whole case is played without a network', async ({ page, context }) => {
  test.slow();
  await visit(page);
  await context.setOffline(true);
  await page.goto('./');
  await expect(notice(page, noticeWords().offline)).toBeVisible();
  await press(page.getByRole('article').getByRole('link').first());
  await press(page.getByRole('link', { name: t.begin, exact: true }));
  await expect(replies(page).first()).toBeVisible();
  await playThrough(page, first, async () => {
    const broken = await page.evaluate(() =>
      [...document.images]
        .filter(image => image.complete && image.naturalWidth === 0)
        .map(image => image.src),
    );
    expect(broken).toEqual([]);
  });
  await press(page.getByRole('button', { name: groupWords().leaving['not-all-right'] }));
  await expect(main(page).getByText(groupWords().leftWords['not-all-right'])).toBeVisible();

  await expect.poll(async () => (await runsKept(page))[0]?.events.at(-1)?.kind).toBe('checked-out');
  await page.reload();
  await expect(
    page.getByRole('button', { name: groupWords().leaving['not-all-right'], pressed: true }),
  ).toBeVisible();
  await press(page.getByRole('link', { name: t.readItBack }));
  await expect(main(page).getByRole('heading', { level: 2 })).toHaveCount(7);
});

test('after one visit every address opens and reloads without a network', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  for (const route of routesOf([CASE])) {
    await page.goto(`${route === '' ? './' : route}?run=r-of-another-device`);
    await expect(heading(page), route).toBeVisible();
    await page.reload();
    await expect(heading(page), route).toBeVisible();
  }
});

test('coming back online is noticed', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await expect(notice(page, noticeWords().offline)).toBeVisible();
  await context.setOffline(false);
  await expect(notice(page, noticeWords().offline)).toHaveCount(0);
});
