// The states of what is kept on the device: open, locked, being locked, and not kept at all.
import type { Page } from '@playwright/test';
import { fileWords } from '#app/ui/words/file.ts';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { keep } from './kept.ts';
import { chooseReply, begin, main, notice, press } from './playing.ts';
import { openRun, seen, type State } from './state.ts';

const words = keepingWords();
const fill = async (page: Page, passphrase: string): Promise<void> => {
  for (const label of [words.passphraseNew, words.passphraseAgain])
    await page.getByLabel(label, { exact: true }).fill(passphrase);
};

async function setting(page: Page): Promise<void> {
  await keep(page, openRun());
  await page.goto('keeping/');
  await press(page.getByRole('button', { name: words.set }));
  await page.getByLabel(words.understood).check();
}

async function locked(page: Page): Promise<void> {
  await setting(page);
  await fill(page, 'gravel otter violin noon');
  await press(page.getByRole('button', { name: words.setIt }));
  await seen(page.getByRole('button', { name: words.lockNow }));
}

export const keepingStates: readonly State[] = [
  {
    name: 'keeping',
    async open(page) {
      await page.goto('keeping/');
      await seen(page.getByRole('button', { name: words.set }));
      await seen(page.getByText(fileWords().neverSaved));
    },
    also: ['dark-wide', 'mirrored', 'large'],
  },
  {
    name: 'keeping-setting',
    async open(page) {
      await setting(page);
      await fill(page, 'short');
      await press(page.getByRole('button', { name: words.setIt }));
      await seen(main(page).getByText(words.short));
    },
    eye: page => page.getByRole('button', { name: words.setIt }),
    also: ['forced', 'mirrored', 'large'],
  },
  {
    name: 'keeping-locked',
    async open(page) {
      await locked(page);
      await page.goto('notebook/');
      await seen(page.getByRole('button', { name: lockWords().unlock, exact: true }));
    },
    also: ['forced', 'mirrored', 'large'],
  },
  {
    name: 'keeping-nothing',
    async open(page) {
      await page.goto('keeping/');
      await press(page.getByRole('button', { name: words.nothingBegin }));
      await notice(page, lockWords().nothingKept).waitFor();
      await begin(page);
      await chooseReply(page);
    },
    also: ['mirrored', 'large'],
  },
];
