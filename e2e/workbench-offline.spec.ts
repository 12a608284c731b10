import { expect, type Page, test } from '@playwright/test';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { beginEmpty, PANES, showPane, text, write } from './benching.ts';
import { handedInk, openFile } from './handed.ts';

test.use({ serviceWorkers: 'allow' });

/** Until the page has kept all that these lists name. */
const isKept = (page: Page, ...which: readonly string[]): Promise<boolean> =>
  page.evaluate(async names => {
    for (const name of names) {
      const listed: unknown = await (await fetch(`../${name}/kept.json`)).json();
      const kept = await (await caches.open(name)).keys();
      if (!Array.isArray(listed) || kept.length < listed.length) return false;
    }
    return (await navigator.serviceWorker.ready).active?.state === 'activated';
  }, which);

test('after one visit the workbench opens, checks and keeps without a network', async ({ page, context }) => {
  await page.goto('workbench/');
  await expect.poll(() => isKept(page, 'open', 'workbench'), { timeout: 60_000 }).toBe(true);
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

test('whoever was only handed a case opens the next without a network, and has no editor', async ({
  page,
  context,
}) => {
  await page.goto('open/');
  await expect.poll(() => isKept(page, 'open'), { timeout: 60_000 }).toBe(true);
  expect(await page.evaluate(() => caches.has('workbench'))).toBe(false);
  const editor = await page.evaluate(async () =>
    (await (await caches.open('open')).keys()).filter(({ url }) => /\/(?:DeskPlace|workbench)-/.test(url)),
  );
  expect(editor).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await openFile(page, handedInk('# title: Handed over\n'));
  await expect(page.getByRole('heading', { name: 'Handed over' })).toBeVisible();
  await expect(page.getByText(openingWords().mistakes)).toBeVisible({ timeout: 30_000 });
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
