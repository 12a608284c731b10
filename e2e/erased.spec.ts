import { expect, type Page, test } from '@playwright/test';
import { beforeWords } from '#app/ui/words/before.ts';
import { fileWords } from '#app/ui/words/file.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { roomWords } from '#app/ui/words/room.ts';
import { t } from '#app/ui/words/words.ts';
import { keep, putRecords, recordsIn, runsKept } from './kept.ts';
import { sealed } from './locking.ts';
import { finished } from './played.ts';
import { at, begin, chooseReply, heading, main, notice, press } from './playing.ts';

const words = keepingWords();

/** Everything that a browser lets a page keep. */
const everythingIn = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));

for (const isForgotten of [false, true])
  test(`everything is erased${isForgotten ? ', with a passphrase that is forgotten' : ''}`, async ({
    page,
  }) => {
    await sealed(page);
    await page.evaluate(async () => {
      localStorage.setItem('afterword-sound', 'on');
      localStorage.setItem('afterword:install', 'settled');
      localStorage.setItem('another-site', 'stays');
      sessionStorage.setItem('afterword:anything', 'on');
      for (const name of ['opened', 'sounds']) await (await caches.open(name)).put('/x', new Response('x'));
    });
    if (isForgotten) {
      await page.reload();
      await press(page.getByText(lockWords().forgotten));
      await press(page.getByRole('button', { name: lockWords().beginAgain }));
      await press(page.getByRole('button', { name: t.cancel }));
      await expect(page.getByRole('button', { name: lockWords().beginAgain })).toBeFocused();
      await press(page.getByRole('button', { name: lockWords().beginAgain }));
      await press(page.getByRole('button', { name: lockWords().beginAgainYes }));
      await expect(heading(page)).toHaveText(t.titles.keeping);
    } else {
      await press(page.getByRole('button', { name: words.erase }));
      await press(page.getByRole('button', { name: words.eraseYes }));
      await expect(main(page).getByText(words.erased)).toBeFocused();
    }
    await expect(page.getByRole('button', { name: words.set })).toBeVisible();
    const left = await everythingIn(page);
    expect({ ...left, databases: [] }).toEqual({
      local: ['another-site'],
      session: [],
      caches: [],
      databases: [],
    });
    expect(await recordsIn(page)).toEqual([]);
    // And it can be begun anew.
    await begin(page);
    await chooseReply(page);
    await expect.poll(async () => (await recordsIn(page)).length).toBeGreaterThan(0);
  });

test('a tab that leaves nothing keeps nothing, asks before it loses it, and goes back to what was kept', async ({
  page,
}) => {
  const run = finished();
  await keep(page, run);
  const kept = await recordsIn(page);
  await page.goto('keeping/');
  await press(page.getByRole('button', { name: words.nothingBegin }));
  await expect(notice(page, lockWords().nothingKept)).toBeVisible();
  await expect(page.getByRole('link', { name: beforeWords().libraryGoOn })).toHaveCount(0);
  const asked: string[] = [];
  page.on('dialog', dialog => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await begin(page);
  expect(asked, 'nothing has been done yet').toEqual([]);
  await chooseReply(page);
  await press(page.getByRole('link', { name: t.transcript }));
  await expect(main(page).getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(notice(page, lockWords().nothingKept)).toBeVisible();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(main(page).getByText(keptWords().nothingYet)).toBeVisible();
  await expect(notice(page, lockWords().nothingKept)).toBeVisible();
  expect(await recordsIn(page)).toEqual(kept);
  expect(await page.evaluate(() => [localStorage.length, Object.keys(sessionStorage)])).toEqual([
    0,
    ['afterword:leave-nothing'],
  ]);
  await press(page.getByRole('button', { name: lockWords().nothingEnd }));
  await expect(notice(page, lockWords().nothingKept)).toHaveCount(0);
  await page.goto('notebook/');
  await expect(main(page).getByRole('article')).toHaveCount(1);
  expect(await recordsIn(page)).toEqual(expect.arrayContaining([...kept]));
});

test('the browser is asked not to clear what is kept only by hand, and it is told when it was last saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let asked = 0;
    Object.assign(StorageManager.prototype, {
      persisted: async () => asked > 0,
      persist: async () => {
        asked += 1;
        return true;
      },
      estimate: async () => ({ usage: 4_321_000 }),
    });
  });
  await keep(page, finished());
  await page.goto('keeping/');
  await expect(main(page).getByText(roomWords().some('4'))).toBeVisible();
  await expect(main(page).getByText(fileWords().neverSaved)).toBeVisible();
  await press(page.getByRole('button', { name: roomWords().askIt }));
  await expect(main(page).getByText(roomWords().agreed)).toBeVisible();
  await putRecords(page, [['saved', Date.UTC(2026, 2, 3, 12)]]);
  await page.reload();
  await expect(main(page).getByText(fileWords().lastSaved('3 March 2026'))).toBeVisible();
});

test('what is erased in one tab is not brought back by another that has it open', async ({
  page,
  context,
}) => {
  await page.goto('own/');
  const box = page.getByRole('textbox').nth(2);
  await box.fill('The tap that drips.');
  await expect.poll(async () => JSON.stringify(await recordsIn(page))).toContain('The tap that drips.');
  const other = await context.newPage();
  await other.goto('keeping/');
  await press(other.getByRole('button', { name: words.erase }));
  await press(other.getByRole('button', { name: words.eraseYes }));
  await expect(main(other).getByText(words.erased)).toBeVisible();
  await expect(box).toHaveValue('');
  await box.fill('Another.');
  await expect.poll(async () => JSON.stringify(await recordsIn(page))).toContain('Another.');
  expect(JSON.stringify(await recordsIn(page))).not.toContain('The tap');
});

test('what was kept before is not a guest’s to erase', async ({ page }) => {
  await keep(page, finished());
  const before = await recordsIn(page);
  await page.goto('keeping/');
  await press(page.getByRole('button', { name: words.nothingBegin }));
  await page.goto('keeping/');
  await press(page.getByRole('button', { name: words.erase }));
  await press(page.getByRole('button', { name: words.eraseYes }));
  await expect(main(page).getByText(words.erased)).toBeVisible();
  expect(await recordsIn(page)).toEqual(before);
});

test('of two tabs at the check-out the last word stays', async ({ page, context }) => {
  const run = finished();
  await keep(page, run);
  const other = await context.newPage();
  const leaving = (tab: Page, how: 'steady' | 'not-all-right') =>
    tab.getByRole('button', { name: groupWords().leaving[how] });
  for (const tab of [page, other]) {
    await tab.goto(at(run, 'after'));
    await tab.getByRole('link', { name: t.readItBack }).waitFor();
  }
  await press(leaving(page, 'steady'));
  const marks = async () =>
    (await runsKept(page))[0]?.events.filter(event => event.kind === 'checked-out').length;
  await expect.poll(marks).toBe(1);
  await press(leaving(other, 'not-all-right'));
  await expect.poll(marks).toBe(2);
  await other.reload();
  await expect(leaving(other, 'not-all-right')).toHaveAttribute('aria-pressed', 'true');
});
