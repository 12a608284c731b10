import { expect, type Page, test } from '@playwright/test';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { editorWords } from '#app/ui/words/workbench/editor.ts';
import { expectSound } from './axe.ts';
import { beginEmpty, text } from './benching.ts';

const w = editorWords();
const HEAD = ['# person: ana; Ana Bello; 44, baker; she, her; short hair', '# moment: the_door; she came in'];
const STORY = [
  '-> encounter',
  '=== encounter ===',
  'Room 1. # moment: the_door # face: odd',
  '* (asked) [What makes you ask? # id: asked # move: cue.explore]',
  'ANA: Your face.',
  '- -> the_news',
  '=== the_news ===',
  '{encounter.asked: ANA: You asked.}',
  '-> END',
];

/** Puts words in at the cursor, as a paste does: nothing is completed, and no bracket shuts by itself. */
const put = (page: Page, lines: readonly string[]) => page.keyboard.insertText(lines.join('\n'));
const stateOf = (page: Page, line: number) => page.getByText(`${w.line(line)} ${w.tabLeaves}`);
const said = (page: Page) => page.getByRole('status');

async function goTo(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('searchbox', { name: w.findWords }).fill(words);
  await page.keyboard.press('Enter');
  await expect(text(page)).toBeFocused();
}

test.beforeEach(async ({ page }) => {
  await beginEmpty(page);
  await text(page).focus();
  await page.keyboard.press('Control+End');
});

test('what can stand here is offered with what it means, and taken with a touch', async ({ page }) => {
  await put(page, [...HEAD, ...STORY, 'ANA: Oh. ']);
  await page.keyboard.type('# fa');
  const list = page.getByRole('listbox');
  await list.getByRole('option', { name: /^face/ }).click();
  await expect(text(page)).toContainText('ANA: Oh. # face: ');
  await page.keyboard.type('wor');
  await expect(list.getByRole('option', { name: /^worried.*Not fear/ })).toBeVisible();
});

test('a name is followed to where it is given, and gets another everywhere, which can be taken back', async ({
  page,
}) => {
  await put(page, [...HEAD, ...STORY]);
  await goTo(page, 'encounter.asked');
  for (let at = 0; at < 14; at += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F12');
  await expect(stateOf(page, 7)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  const field = page.getByRole('textbox', { name: w.newName });
  await expect(field).toBeFocused();
  await field.fill('the_news');
  await expect(page.getByText(w.renameNot.taken)).toBeVisible();
  await field.fill('wondered');
  await page.keyboard.press('Enter');
  await expect(text(page)).toContainText('* (wondered) [What makes you ask? # id: wondered');
  await expect(text(page)).toContainText('{encounter.wondered:');
  await page.getByRole('button', { name: w.takeBack }).click();
  await expect(text(page)).toContainText('{encounter.asked:');
  await page.keyboard.press('Control+Z');
  await expect(text(page)).toContainText('{encounter.wondered:');
});

test('F8 goes to the next finding, which is said below the text and aloud', async ({ page }) => {
  await put(page, [...HEAD, ...STORY]);
  await goTo(page, '=== encounter');
  const what = page.getByText('"odd" is not a face.', { exact: false });
  await expect(
    page.getByRole('region', { name: benchWords().paneNames.findings }).getByText('"odd"'),
  ).toBeVisible();
  await page.keyboard.press('F8');
  await expect(what.last()).toBeVisible();
  await expect(stateOf(page, 6)).toBeVisible();
  await expect(said(page)).toContainText('"odd" is not a face.');
});

test('a knot folds, and contents lead to another', async ({ page }) => {
  await put(page, [...HEAD, ...STORY]);
  await page.getByRole('button', { name: w.contents, exact: true }).click();
  await page.getByRole('button', { name: /^encounter/ }).click();
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+BracketLeft');
  await expect(text(page)).not.toContainText('Your face.');
  await expect(text(page)).toContainText('=== the_news ===');
  await page.getByRole('button', { name: /^the_news/ }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(text(page)).toContainText('=== the_news ===!');
  await expectSound(page, 'the editor, with its contents');
});

test('Tab leaves the text, F6 goes to what stands beside it and back', async ({ page }) => {
  await page.keyboard.press('F6');
  await expect(page.getByRole('region', { name: benchWords().paneNames.findings })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(text(page)).not.toBeFocused();
});
