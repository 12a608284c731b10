// What an author does on the workbench.
import { expect, type Locator, type Page } from '@playwright/test';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';

/** The text of the file that is open; beside it stand fields to look for words in. */
export const text = (page: Page): Locator => page.getByRole('textbox', { name: editorWords().textOf('') });

/** What a case can be begun from without being asked anything. */
export type Way = 'template' | 'blank' | 'guide';

/** Opens the workbench, and begins a case. */
export async function beginFrom(page: Page, way: Way): Promise<void> {
  await page.goto('workbench/');
  await page.getByRole('button', { name: beginningsWords().ways[way].name }).click();
  await expect(page.getByRole('navigation', { name: benchWords().panes })).toBeVisible();
}

/** Opens the workbench, and begins with an empty page. */
export async function beginEmpty(page: Page): Promise<void> {
  await beginFrom(page, 'blank');
  await expect(text(page)).toBeVisible();
}

export async function showPane(
  page: Page,
  pane: keyof ReturnType<typeof benchWords>['paneNames'],
): Promise<void> {
  await page.getByRole('button', { name: benchWords().paneNames[pane], exact: true }).click();
  await expect(page.getByRole('region', { name: benchWords().paneNames[pane], exact: true })).toBeVisible();
}

/** Writes at the end of the file that is open. */
export async function write(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** What stands beside the text. */
export const beside = (page: Page, name: keyof ReturnType<typeof benchWords>['paneNames']): Locator =>
  page.getByRole('region', { name: benchWords().paneNames[name] });

/** Writes this in the place of all that stands there. */
export async function writeAll(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/** Every pane there is. */
export const PANES = ['findings', 'try', 'group', 'map', 'files', 'handbook', 'hand-over'] as const;
