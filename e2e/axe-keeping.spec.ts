import { test } from '@playwright/test';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { expectSound } from './axe.ts';
import { keep } from './kept.ts';
import { midConversation, runUpTo } from './played.ts';
import { main, notice, press } from './playing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('what is kept, with a passphrase, without, and locked', async ({ page }) => {
  await keep(page, runUpTo(midConversation).run);
  await page.goto('keeping/');
  await press(page.getByRole('button', { name: keepingWords().set }));
  await page.getByLabel(keepingWords().passphraseNew, { exact: true }).fill('short');
  await page.getByLabel(keepingWords().passphraseAgain).fill('short');
  await page.getByLabel(keepingWords().understood).check();
  await press(page.getByRole('button', { name: keepingWords().setIt }));
  await main(page).getByText(keepingWords().short).waitFor();
  await press(page.getByRole('button', { name: keepingWords().erase }));
  await expectSound(page, 'setting a passphrase, and asked before erasing');
  for (const label of [keepingWords().passphraseNew, keepingWords().passphraseAgain])
    await page.getByLabel(label, { exact: true }).fill('long enough');
  await press(page.getByRole('button', { name: keepingWords().setIt }));
  await main(page).getByText(keepingWords().isSet).waitFor();
  await expectSound(page, 'a passphrase is set');
  await page.goto('notebook/');
  await page.getByLabel(lockWords().passphrase, { exact: true }).fill('not this');
  await press(page.getByRole('button', { name: lockWords().unlock, exact: true }));
  await main(page).getByText(lockWords().fault.wrong).waitFor();
  await press(main(page).getByText(lockWords().forgotten));
  await expectSound(page, 'locked');
  await page.goto('./');
  await press(page.getByRole('button', { name: lockWords().unlockHere }));
  await expectSound(page, 'locked, where it is not needed');
});

test('nothing is kept', async ({ page }) => {
  await page.goto('keeping/');
  await press(page.getByRole('button', { name: keepingWords().nothingBegin }));
  await notice(page, lockWords().nothingKept).waitFor();
  await expectSound(page, 'nothing is kept');
});
