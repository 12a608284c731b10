import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test as base } from '@playwright/test';
import { serve } from '../src/cli/serve.mjs';
import { noticeWords } from '#app/ui/words/notices.ts';
import { CASE } from './played.ts';
import { chooseReply, lines, notice, press, replies } from './playing.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const PAGE = `${CASE}/encounter/index.html`;

/** A site of the test's own, that can be published anew. */
const test = base.extend<{ site: { address: string; publish(): void } }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  site: async ({}, give) => {
    const folder = base.info().outputPath('site');
    cpSync(DIST, folder, { recursive: true });
    const { address, close } = await serve({
      folder,
      under: '/there/',
      port: 28_000 + base.info().workerIndex * 50,
      host: '127.0.0.1',
      tries: 50,
    });
    const edit = (file: string, change: (text: string) => string) =>
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
    await give({
      address,
      publish() {
        edit(PAGE, text => text.replace('<html ', '<html data-published="again" '));
        edit('sw.js', text => {
          const entry = new RegExp(`url:"${PAGE}",revision:"\\w|revision:"\\w(?=\\w+",url:"${PAGE}")`);
          if (!entry.test(text)) throw new Error('The worker does not list the page.');
          return text.replace(entry, found => found.slice(0, -1) + (found.endsWith('0') ? '1' : '0'));
        });
      },
    });
    close();
  },
});
test.use({ serviceWorkers: 'allow' });

const isNew = (page: Page) => page.evaluate(() => document.documentElement.dataset['published'] === 'again');
/** What the browser does by itself from time to time. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

test('a new version waits for the learner’s word, and the run goes on in it', async ({ page, site }) => {
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.goto(`${site.address}${CASE}/encounter/`);
  await expect(replies(page).first()).toBeVisible();
  await chooseReply(page);
  site.publish();
  await lookForUpdate(page);
  await expect(notice(page, noticeWords().updateReady)).toBeVisible();

  // It waits while one plays, and through a reload.
  await chooseReply(page, 1);
  expect(await isNew(page)).toBe(false);
  await page.reload();
  await expect(replies(page).first()).toBeVisible();
  expect(await isNew(page)).toBe(false);
  await expect(notice(page, noticeWords().updateReady)).toBeVisible();
  const before = await lines(page).allInnerTexts();

  await press(page.getByRole('button', { name: noticeWords().updateNow }));
  await expect.poll(() => isNew(page).catch(() => false)).toBe(true);
  await expect(replies(page).first()).toBeVisible();
  expect(await lines(page).allInnerTexts()).toEqual(before);
  await expect(notice(page, noticeWords().updateReady)).toHaveCount(0);
  await chooseReply(page);
});

test('a new version that is put off stays away, and is offered again on another day', async ({
  page,
  site,
}) => {
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.reload();
  site.publish();
  await lookForUpdate(page);
  await press(page.getByRole('button', { name: noticeWords().later }));
  await expect(notice(page, noticeWords().updateReady)).toHaveCount(0);
  await page.goto(`${site.address}${CASE}/encounter/`);
  expect(await isNew(page)).toBe(false);
  await expect(notice(page, noticeWords().updateReady)).toBeVisible();
});

test('on the very first visit nothing is said of a new version', async ({ page, site }) => {
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await expect(notice(page, noticeWords().updateReady)).toHaveCount(0);
});
