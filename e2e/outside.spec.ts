import { expect, type Page, test } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { outsideWords } from '#app/ui/words/outside.ts';
import { openingWords } from '#app/ui/words/workbench/opening.ts';
import { t } from '#app/ui/words/words.ts';
import type { CaseId } from '#core/model/ids.ts';
import { handedCase, keepHanded, openFile, OUTSIDE_CASE, outside } from './handed.ts';
import { keep, runsKept } from './kept.ts';
import { finished } from './played.ts';
import { chooseReply, goOn, heading, lines, main, replies } from './playing.ts';

const w = outsideWords();

/** Whether everybody who is drawn has a head that is in the page. */
const drawnHeads = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg.peep')].map(peep => {
      const ref = peep.querySelector('use')?.getAttribute('href') ?? '';
      const symbol = ref.startsWith('#') ? document.getElementById(ref.slice(1)) : null;
      const { width } = (peep.querySelector('use') ?? peep).getBoundingClientRect();
      return symbol && width > 5 ? 'drawn' : `${ref} is not`;
    }),
  );

test('a case from outside is played by the screens of the site, and goes on after a reload', async ({
  page,
}) => {
  test.slow();
  await keepHanded(page);
  await expect(page).toHaveTitle(/from outside/);
  await expect(main(page).getByText(w.note)).toBeVisible();
  await page.getByRole('link', { name: t.begin, exact: true }).click();
  await expect(replies(page).first()).toBeVisible();
  await chooseReply(page);
  await chooseReply(page);
  expect(new Set(await drawnHeads(page))).toEqual(new Set(['drawn']));
  await expect.poll(async () => (await runsKept(page))[0]?.case).toBe(OUTSIDE_CASE);
  const said = await lines(page).allTextContents();

  await page.reload();
  await expect(lines(page)).toHaveText(said);
  expect(page.url()).toContain(outside('encounter', '&run='));

  for (let step = 0; step < 60 && !page.url().includes('/group/'); step += 1) await goOn(page);
  await expect(page.getByRole('figure', { name: groupWords().chairs })).toBeVisible();
  expect(new Set(await drawnHeads(page))).toEqual(new Set(['drawn']));
});

test('all that can be done with a run afterwards can be done with one from outside', async ({ page }) => {
  test.slow();
  await keepHanded(page);
  const run = { ...finished(), case: OUTSIDE_CASE as CaseId };
  await keep(page, run);
  for (const screen of ['after', 'review', 'replay', 'transcript', 'paper', 'entry']) {
    await page.goto(outside(screen, `&run=${run.id}`));
    await expect(heading(page), screen).toContainText(/\w/);
    await expect(heading(page), screen).not.toHaveText(t.notFoundTitle);
  }
  await page.goto('notebook/');
  await expect(main(page).getByText(run.title)).toBeVisible();
  await page.goto('./');
  const here = page.getByRole('region', { name: w.title });
  await expect(here.getByRole('link', { name: run.title })).toBeVisible();

  // Taken away, it can no longer be played; what was said in it can still be read.
  await here.getByRole('link', { name: w.manage }).click();
  await page.getByRole('button', { name: openingWords().remove }).click();
  await page.getByRole('button', { name: openingWords().removeYes }).click();
  await expect(main(page).getByText(openingWords().removed)).toBeVisible();
  await page.goto(outside());
  await expect(heading(page)).toHaveText(t.notFoundTitle);
  await page.goto(outside('transcript', `&run=${run.id}`));
  await expect(lines(page).first()).toBeVisible();
  await expect(main(page).getByText(keptWords().goBack)).toHaveCount(0);
});

test('a newer text of a kept case is said to be one, and takes its place when it is wanted', async ({
  page,
}) => {
  test.slow();
  await keepHanded(page);
  await page.goto('open/');
  await openFile(
    page,
    handedCase(file => ({ ...file, text: file.text.replace(/^# title: .*$/m, '# title: Another title') })),
  );
  await page.getByRole('button', { name: openingWords().replace }).click({ timeout: 90_000 });
  await expect(heading(page)).toHaveText(w.titled('Another title'));

  // Whoever erases everything erases what was opened here too.
  await page.goto('keeping/');
  await page.getByRole('button', { name: keepingWords().erase }).click();
  await page.getByRole('button', { name: keepingWords().eraseYes }).click();
  await expect(main(page).getByText(keepingWords().erased)).toBeVisible();
  await page.goto('./');
  await expect(page.getByRole('region', { name: w.title }).getByText(w.none)).toBeVisible();
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).not.toContain('afterword-outside');
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('a kept case opens and plays', async ({ page, context }) => {
    test.slow();
    await page.goto('./');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await keepHanded(page);
    await context.setOffline(true);
    await page.goto(outside());
    await expect(heading(page)).toContainText('from outside');
    await page.getByRole('link', { name: t.begin, exact: true }).click();
    await expect(replies(page).first()).toBeVisible();
    await page.reload();
    await expect(replies(page).first()).toBeVisible();
    // They come after the words.
    await expect.poll(async () => [...new Set(await drawnHeads(page))]).toEqual(['drawn']);
  });
});
