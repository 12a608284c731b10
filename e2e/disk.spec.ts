// What a browser leaves on the disk of what was written, looked for in every file of its profile.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { lockWords } from '#app/ui/words/lock.ts';
import { recordsIn } from './kept.ts';
import { writeBeforeReply } from './locking.ts';
import { chooseReply, main, notice, press } from './playing.ts';

const words = keepingWords();
/** Nothing that anything compresses, or that stands anywhere by chance. */
const marker = () => `m${randomBytes(12).toString('hex')}`;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

function found(folder: string, text: string): string[] {
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  return filesIn(folder).filter(file => {
    // A browser that runs takes some away again.
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.of();
    return forms.some(form => bytes.includes(form));
  });
}

/** The one with windows, where there is one: it writes down what it would open again, boxes and their words included. */
function browserOf(path: string | undefined): string | undefined {
  const whole = path?.replace(/-headless-shell$/, '');
  return whole !== undefined && existsSync(whole) ? whole : path;
}

/** Waits until a box as any page may have it has been written into the session file: ours were there at the same time. */
async function untilSessionIsWritten(page: Page, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'Default', 'Sessions'))) return;
  const control = marker();
  await page.evaluate(() => {
    const box = document.createElement('textarea');
    box.id = 'any-box';
    document.body.append(box);
  });
  await page.locator('#any-box').fill(control);
  await expect.poll(() => found(folder, control).length, { timeout: 30_000 }).toBeGreaterThan(0);
  await page.locator('#any-box').evaluate(box => box.remove());
}

/** Somebody writes before a reply, and leaves something else standing in the box. Then the browser is closed. */
async function write(page: Page, [sent, unsent]: readonly [string, string], keeps: boolean): Promise<void> {
  await writeBeforeReply(page, `What I would say: “${sent}”`);
  const before = keeps ? (await recordsIn(page)).length : 0;
  await chooseReply(page);
  await page.getByRole('textbox').fill(unsent);
  if (keeps) await expect.poll(async () => (await recordsIn(page)).length).toBeGreaterThan(before);
}

const MODES = {
  'what is locked by a passphrase': async (page: Page, folder: string, passphrase: string) => {
    await press(page.getByRole('button', { name: words.set }));
    await page.getByLabel(words.passphraseNew, { exact: true }).fill(passphrase);
    await page.getByLabel(words.passphraseAgain).fill(passphrase);
    await page.getByLabel(lockWords().show).check();
    await page.getByLabel(words.understood).check();
    await untilSessionIsWritten(page, folder);
    await press(page.getByRole('button', { name: words.setIt }));
    await expect(main(page).getByText(words.isSet)).toBeVisible();
  },
  'what is not to be kept': async (page: Page) => {
    await press(page.getByRole('button', { name: words.nothingBegin }));
    await expect(notice(page, lockWords().nothingKept)).toBeVisible();
  },
  'what is kept as it is': async () => {},
} as const;

for (const [mode, enter] of Object.entries(MODES)) {
  const isOpen = mode === 'what is kept as it is';
  test(`${mode} is ${isOpen ? '' : 'not '}found on the disk`, async ({ baseURL, launchOptions }) => {
    const executablePath = browserOf(launchOptions.executablePath);
    const folder = mkdtempSync(join(tmpdir(), 'afterword-disk-'));
    try {
      const [passphrase, sent, unsent] = [marker(), marker(), marker()];
      const context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...(executablePath !== undefined && { executablePath }),
        ...(baseURL !== undefined && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto('keeping/');
      await page.getByRole('button', { name: words.set }).waitFor();
      await enter(page, folder, passphrase);
      await write(page, [sent, unsent], mode !== 'what is not to be kept');
      await untilSessionIsWritten(page, folder);
      await context.close();

      expect(filesIn(folder).length, 'a profile was searched').toBeGreaterThan(10);
      if (isOpen) expect(found(folder, sent)).not.toEqual([]);
      else for (const text of [sent, unsent, passphrase]) expect(found(folder, text)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
