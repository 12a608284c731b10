// A passphrase, as a learner sets it and types it.
import { expect, type Page } from '@playwright/test';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { keep } from './kept.ts';
import { midConversation, runUpTo } from './played.ts';
import { heading, main, press } from './playing.ts';

const words = keepingWords();
export const PASSPHRASE = 'gravel otter violin noon';

/** On the page that says what is kept. */
export async function setPassphrase(page: Page): Promise<void> {
  await page.goto('keeping/');
  await press(page.getByRole('button', { name: words.set }));
  await page.getByLabel(words.passphraseNew, { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(words.passphraseAgain).fill(PASSPHRASE);
  await page.getByLabel(words.understood).check();
  await press(page.getByRole('button', { name: words.setIt }));
  await expect(main(page).getByText(words.isSet)).toBeVisible();
}

export const field = (page: Page) => page.getByLabel(lockWords().passphrase, { exact: true });
export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await field(page).fill(passphrase);
  await field(page).press('Enter');
}
export const isLocked = (page: Page) => expect(heading(page)).toHaveText(lockWords().title);
/** A passphrase that is set protects the runs of one who has played before. */
export async function sealed(page: Page) {
  const { run } = runUpTo(midConversation);
  await keep(page, run);
  await setPassphrase(page);
  return run;
}
