import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { beforeWords } from '#app/ui/words/before.ts';
import { absentWords } from '#app/ui/words/absent.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { noticeWords } from '#app/ui/words/notices.ts';
import { t } from '#app/ui/words/words.ts';
import { parseRun } from '#core/model/run-text.ts';
import type { Run } from '#core/model/run.ts';
import { eventKey, keep, putRecords, QUIET_PAGE, recordsIn, recordsOf } from './kept.ts';
import { CASE, midConversation, onFloor, runUpTo } from './played.ts';
import {
  at,
  begin,
  chooseReply,
  eraseRun,
  heading,
  lines,
  main,
  notice,
  playThrough,
  press,
  replies,
} from './playing.ts';

/** Presses a button that saves a file, and reads the file. */
async function saved(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(button)]);
  return readFileSync(await download.path(), 'utf8');
}

async function expectSavable(page: Page, choices: number): Promise<void> {
  const run = parseRun(await saved(page, page.getByRole('button', { name: t.saveToFile }).first()));
  if (!run.ok) throw new Error(run.fault);
  expect(run.value.events.filter(event => event.kind === 'chose')).toHaveLength(choices);
}

test('where storage is refused, a whole case can be played, and saved to a file', async ({
  page,
  context,
}) => {
  test.slow();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await begin(page);
  await chooseReply(page);
  await expect(notice(page, noticeWords().notKept.refused)).toBeVisible();
  await expectSavable(page, 1);
  await chooseReply(page);
  await expectSavable(page, 2);
  await playThrough(page);
  await press(page.getByRole('button', { name: groupWords().leaving.steady }));
  await expect(main(page).getByText(groupWords().leftWords.steady)).toBeVisible();
  await press(page.getByRole('link', { name: t.readItBack }));
  await expect(main(page).getByRole('heading', { level: 2 })).toHaveCount(7);
  const run = parseRun(await saved(page, page.getByRole('button', { name: t.saveToFile })));
  expect(run.ok && run.value.events.at(-1)).toEqual({ kind: 'checked-out', how: 'steady' });
});

test('where storage is cleared in mid-run, it is said, and the run goes on and can be saved', async ({
  page,
  context,
}) => {
  await begin(page);
  await chooseReply(page);
  await expect.poll(async () => (await recordsIn(page)).length).toBeGreaterThan(0);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  });
  await chooseReply(page);
  await expect(notice(page, noticeWords().notKept.gone)).toBeVisible();
  await chooseReply(page);
  await expectSavable(page, 3);
  expect(await recordsIn(page)).toEqual([]);
});

test('a run that is erased in another tab stays on the page, is not kept, and can be saved', async ({
  page,
  context,
}) => {
  const { run } = runUpTo(midConversation);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await expect(replies(page).first()).toBeVisible();
  const other = await context.newPage();
  await eraseRun(other, run);
  await chooseReply(page);
  await expect(notice(page, noticeWords().notKept.gone)).toBeVisible();
  await expectSavable(page, run.events.filter(event => event.kind === 'chose').length + 1);
  expect(await recordsIn(other)).toEqual([]);
});

test('where storage is full, it is said, and the run goes on and can be saved', async ({ page, context }) => {
  await page.goto(QUIET_PAGE);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
  await begin(page);
  await chooseReply(page);
  await expect(notice(page, noticeWords().notKept.full)).toBeVisible();
  await chooseReply(page);
  await expectSavable(page, 2);
});

test('runs that cannot be read are set aside, and harm none of the others', async ({ page }) => {
  const [whole, holed, newer, odd] = [midConversation, midConversation, onFloor, onFloor].map(
    there => runUpTo(there).run,
  );
  if (!whole || !holed || !newer || !odd) throw new Error('Four runs were made.');
  await keep(page, whole, holed, newer, odd);
  await putRecords(page, [
    [eventKey(holed, 3), undefined],
    [`head/${newer.id}`, { ...Object.fromEntries(recordsOf(newer)), ...newer, version: 99 }],
    [eventKey(odd, 2), { kind: 'chose', offer: '<b>nonsense</b>' }],
    ['something/else', 7],
  ]);

  await page.goto('notebook/');
  const items = main(page).getByRole('listitem');
  const itemOf = (run: Run) => items.filter({ hasText: run.id });
  await expect(main(page).getByText(keptWords().damagedText)).toBeVisible();
  for (const run of [holed, newer, odd]) await expect(itemOf(run)).toHaveCount(1);
  // What is not ours is not shown.
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('link', { name: t.resume })).toHaveCount(1);
  const text = await saved(page, itemOf(newer).getByRole('button', { name: t.saveToFile }));
  expect(text).toContain(newer.events.findLast(event => event.kind === 'heard')?.line.text);

  await press(page.getByRole('link', { name: t.resume }));
  await expect(replies(page).first()).toBeVisible();
  for (const broken of [holed, newer, odd]) {
    await page.goto(at(broken, 'encounter'));
    await expect(heading(page)).toHaveText(absentWords().noRunTitle);
    await expect(main(page).getByText(absentWords().noRun.damaged)).toBeVisible();
  }
  await page.goto('./');
  await expect(page.getByRole('link', { name: beforeWords().libraryGoOn })).toBeVisible();
  await page.goto(`${CASE}/`);
  await expect(page.getByRole('link', { name: t.resume, exact: true })).toBeVisible();

  await page.goto('notebook/');
  await press(itemOf(newer).getByRole('button', { name: keptWords().eraseIt }));
  await expect(itemOf(newer)).toHaveCount(0);
  for (const run of [holed, odd]) await expect(itemOf(run)).toHaveCount(1);
});

test('one run is erased, and then all of them: nothing is left in storage', async ({ page }) => {
  const [one, two] = [runUpTo(midConversation).run, runUpTo(onFloor).run];
  await keep(page, one, two);
  await page.goto('notebook/');
  const items = page.getByRole('article');
  await expect(items).toHaveCount(2);
  await eraseRun(page, one);
  await page.goto('notebook/');
  await expect(items).toHaveCount(1);
  expect((await recordsIn(page)).filter(([key]) => key.includes(one.id))).toEqual([]);
  const left = (await recordsIn(page)).filter(([key]) => /^(head|event)/.test(key) && key.includes(two.id));
  expect(left).toHaveLength(two.events.length + 1);

  await press(page.getByRole('link', { name: t.titles.keeping }));
  await press(page.getByRole('button', { name: keepingWords().erase }));
  await press(page.getByRole('button', { name: t.cancel }));
  expect(await recordsIn(page)).not.toEqual([]);
  await press(page.getByRole('button', { name: keepingWords().erase }));
  await press(page.getByRole('button', { name: keepingWords().eraseYes }));
  await expect(main(page).getByText(keepingWords().erased)).toBeVisible();
  expect(await recordsIn(page)).toEqual([]);
  await page.goto('notebook/');
  await expect(main(page).getByText(notebookWords().empty)).toBeVisible();
});

test('erased from the stopped page, a run is gone and its address says so', async ({ page }) => {
  const { run } = runUpTo(onFloor);
  await keep(page, run);
  await page.goto(at(run, 'group'));
  await expect(lines(page).first()).toBeVisible();
  await press(page.getByRole('link', { name: t.stop }));
  await press(page.getByRole('button', { name: keptWords().eraseIt }));
  await expect(main(page).getByText(keptWords().erased)).toBeVisible();
  expect(await recordsIn(page)).toEqual([]);
  await page.goto(at(run, 'group'));
  await expect(heading(page)).toHaveText(absentWords().noRunTitle);
});
