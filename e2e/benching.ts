import { expect, type Locator, type Page } from '@playwright/test';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';

/** Opens the workbench with a case that has nothing in it yet. */
export async function benchOpen(page: Page): Promise<void> {
  await page.goto('workbench/');
  await page.getByRole('button', { name: beginningsWords().blank }).click();
  await expect(textBox(page)).toBeVisible();
}

/** The text of the file that is open. */
export const textBox = (page: Page): Locator => page.getByRole('textbox', { name: editorWords().textOf('') });
