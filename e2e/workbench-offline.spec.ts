import { expect, type Page, test } from '@playwright/test';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { beginEmpty, PANES, showPane, text, write } from './benching.ts';

test.use({ serviceWorkers: 'allow' });

/** Until the page has kept all of itself. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const listed: unknown = await (await fetch('kept.json')).json();
    const kept = await (await caches.open('workbench')).keys();
    return Array.isArray(listed) &&
      kept.length === listed.length &&
      navigator.serviceWorker.controller === null
      ? (await navigator.serviceWorker.ready).active?.state === 'activated'
      : false;
  });

test('after one visit the workbench opens, checks and keeps without a network', async ({ page, context }) => {
  await page.goto('workbench/');
  await expect.poll(() => isKept(page), { timeout: 60_000 }).toBe(true);
  await context.setOffline(true);
  await beginEmpty(page);
  await write(page, 'Without a network.');
  for (const pane of PANES) await showPane(page, pane);
  await showPane(page, 'findings');
  await expect(
    page
      .getByRole('region', { name: benchWords().paneNames.findings, exact: true })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await page.reload();
  await expect(text(page)).toContainText('Without a network.');
  await page.goto('open/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a learner’s device never keeps the workbench', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(
      names.map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return all.flat();
  });
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.filter(url => /\/(?:workbench|open)\//.test(url))).toEqual([]);
});
