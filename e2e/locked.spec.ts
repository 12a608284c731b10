import { expect, test } from '@playwright/test';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { t } from '#app/ui/words/words.ts';
import { keep, recordsIn } from './kept.ts';
import { field, isLocked, PASSPHRASE, sealed, setPassphrase, unlock, writeBeforeReply } from './locking.ts';
import { onFloor, runUpTo } from './played.ts';
import { at, begin, chooseReply, expectFocusSeen, lines, main, notice, press, replies } from './playing.ts';

const words = keepingWords();

test('a run and a note are locked by a passphrase, and come back with it alone', async ({ page }) => {
  await setPassphrase(page);
  await writeBeforeReply(page, 'What I would say.');
  await chooseReply(page);
  const said = await lines(page).allInnerTexts();
  await expect.poll(async () => (await recordsIn(page)).length).toBeGreaterThan(said.length);
  const stored = await recordsIn(page);
  expect(
    stored.map(([key, value]) => [
      key,
      Object.keys(value as object)
        .toSorted()
        .join(),
    ]),
  ).toEqual(stored.map(([key]) => [key, key === 'seal' ? 'id,kdf,version,wrapped' : 'data,iv']));

  await page.reload();
  await isLocked(page);
  expect(await main(page).innerText()).not.toContain(said[0]);
  await unlock(page, 'gravel otter violin');
  await expect(page.getByText(lockWords().fault.wrong).first()).toBeVisible();
  await expect(field(page)).toBeFocused();
  await unlock(page);
  await expect(replies(page).first()).toBeVisible();
  expect((await lines(page).allInnerTexts()).slice(0, 3)).toEqual(said.slice(0, 3));
  await expectFocusSeen(page);
  await press(page.getByRole('link', { name: t.transcript }));
  await expect(page.getByText('What I would say.')).toBeVisible();

  await page.goto('keeping/');
  await unlock(page);
  await press(page.getByRole('button', { name: words.lockNow }));
  await isLocked(page);
});

test('an unlocked page locks itself when it is left alone, and says so before', async ({ page }) => {
  await page.clock.install();
  const run = await sealed(page);
  await page.goto(at(run, 'transcript'));
  await unlock(page);
  const back = page.getByRole('link', { name: keptWords().goBack });
  await expect(back).toBeVisible();
  await page.clock.runFor('09:30');
  await expect(notice(page, lockWords().left)).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(notice(page, lockWords().left)).toHaveCount(0);
  await page.clock.runFor('08:00');
  await expect(back).toBeVisible();
  // The machine slept: no timer ran, and the clock has gone on.
  await page.clock.setSystemTime(Date.now() + 3 * 60 * 60_000);
  await page.keyboard.press('Shift');
  await isLocked(page);

  // The browser can bring a page back as it was left, with all that it had in memory.
  await unlock(page);
  await expect(back).toBeVisible();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await isLocked(page);
});

test('while it is locked one can play, and it is kept from the unlocking on', async ({ page }) => {
  await sealed(page);
  await page.goto('./');
  await expect(notice(page, lockWords().notice)).toBeVisible();
  await expect(page.getByRole('button', { name: lockWords().unlockHere })).not.toBeFocused();
  await begin(page);
  const before = (await recordsIn(page)).length;
  await chooseReply(page);
  await expect(notice(page, lockWords().noticePlaying)).toBeVisible();
  await chooseReply(page);
  expect(await recordsIn(page)).toHaveLength(before);
  await press(page.getByRole('button', { name: lockWords().unlockHere }));
  await expect(field(page)).toBeFocused();
  await unlock(page);
  await expect(notice(page, lockWords().noticePlaying)).toHaveCount(0);
  await expect.poll(async () => (await recordsIn(page)).length).toBeGreaterThan(before);
  await page.goto('notebook/');
  await unlock(page);
  await expect(main(page).getByRole('article')).toHaveCount(2);
});

for (const hears of [true, false])
  test(`a tab that was open before ${hears ? 'locks too' : 'and hears nothing writes nothing in plain'}`, async ({
    context,
  }) => {
    const { run } = runUpTo(onFloor);
    const [one, two] = [await context.newPage(), await context.newPage()];
    await keep(one, run);
    if (!hears)
      await two.addInitScript(() =>
        Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined }),
      );
    await two.goto(at(run, 'group'));
    await expect(lines(two).first()).toBeVisible();
    await setPassphrase(one);
    if (!hears) await press(two.getByRole('button', { name: t.goOn, exact: true }));
    await isLocked(two);
    const plain = (await recordsIn(one)).filter(
      ([key, value]) => key !== 'seal' && !('iv' in (value as object)),
    );
    expect(plain).toEqual([]);
    await unlock(two);
    await expect(lines(two).first()).toBeVisible();
    // Locked by hand in one, it is locked in both.
    await press(one.getByRole('button', { name: words.lockNow }));
    await isLocked(one);
    if (hears) await isLocked(two);
  });

test('the passphrase is changed, and taken away', async ({ page }) => {
  const run = await sealed(page);
  await press(page.getByRole('button', { name: words.change }));
  await page.getByLabel(words.passphraseOld).fill('not this one');
  await page.getByLabel(words.passphraseNext).fill('short');
  await page.getByLabel(words.passphraseAgain).fill('shorter');
  await press(page.getByRole('button', { name: words.changeIt }));
  await expect(main(page).getByText(words.short)).toBeVisible();
  await page.getByLabel(words.passphraseNext).fill('another one of these');
  await press(page.getByRole('button', { name: words.changeIt }));
  await expect(main(page).getByText(words.differs)).toBeVisible();
  await page.getByLabel(words.passphraseAgain).fill('another one of these');
  await press(page.getByRole('button', { name: words.changeIt }));
  await expect(main(page).getByText(lockWords().fault.wrong)).toBeVisible();
  await page.getByLabel(words.passphraseOld).fill(PASSPHRASE);
  await press(page.getByRole('button', { name: words.changeIt }));
  await expect(main(page).getByText(words.isChanged)).toBeFocused();

  await press(page.getByRole('button', { name: words.remove }));
  await press(page.getByRole('button', { name: t.cancel }));
  await expect(page.getByRole('button', { name: words.remove })).toBeFocused();
  await press(page.getByRole('button', { name: words.remove }));
  await page.getByLabel(words.passphraseOld).fill('another one of these');
  await press(page.getByRole('button', { name: words.removeIt }));
  await expect(main(page).getByText(words.isRemoved)).toBeFocused();
  expect((await recordsIn(page)).find(([key]) => key === `head/${run.id}`)?.[1]).toMatchObject({
    id: run.id,
  });
  await page.goto(at(run, 'encounter'));
  await expect(replies(page).first()).toBeVisible();
});
