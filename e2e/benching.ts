import { expect, type Locator, type Page } from '@playwright/test';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';

/** The workbench with a text on it. */
export async function openBench(page: Page): Promise<void> {
  await page.goto('workbench/');
  await page.getByRole('button', { name: beginningsWords().blank }).click();
  await expect(text(page)).toBeVisible();
}

/** What is written in. */
export const text = (page: Page): Locator =>
  page.getByRole('region', { name: benchWords().text }).getByRole('textbox').first();

/** What stands beside the text. */
export const beside = (page: Page, name: keyof ReturnType<typeof benchWords>['paneNames']): Locator =>
  page.getByRole('region', { name: benchWords().paneNames[name] });

/** Writes this in the place of all that stands there. */
export async function writeAll(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}
