// A passphrase, as a learner sets it and types it.
import { expect, type Page } from '@playwright/test';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { libraryWords } from '#app/ui/words/library.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { t } from '#app/ui/words/words.ts';
import { keep } from './kept.ts';
import { midConversation, runUpTo } from './played.ts';
import { chooseReply, heading, main, press, replies } from './playing.ts';

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
/** By links alone, since a page that is loaded anew is locked: a conversation, and one's own words before a reply. */
export async function writeBeforeReply(page: Page, text: string): Promise<void> {
  await press(page.getByRole('link', { name: t.brand }));
  await press(page.getByRole('link', { name: libraryWords().beginWith }));
  await press(page.getByRole('link', { name: t.begin, exact: true }));
  await expect(replies(page).first()).toBeVisible();
  await chooseReply(page);
  await page.getByRole('checkbox').check();
  await chooseReply(page);
  await page.getByRole('textbox').fill(text);
  await press(page.getByRole('button', { name: t.sayItShow }));
}
