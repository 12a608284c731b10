import { expect, type Page, test } from '@playwright/test';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { bookWords } from '#app/ui/words/workbench/book.ts';
import { guideWords } from '#app/ui/words/workbench/guide.ts';
import { wizardWords } from '#app/ui/words/workbench/wizard.ts';

const [begin, bench, book, guide, wizard] = [
  beginningsWords(),
  benchWords(),
  bookWords(),
  guideWords(),
  wizardWords(),
];

type Way = keyof typeof begin.ways;
async function beginBy(page: Page, way: Way): Promise<void> {
  await page.goto('workbench/');
  await page.getByRole('button', { name: begin.ways[way].name, exact: true }).click();
}

const text = (page: Page) => page.getByRole('region', { name: bench.text, exact: true }).getByRole('textbox');
const pane = (page: Page, name: keyof typeof bench.paneNames) =>
  page.getByRole('region', { name: bench.paneNames[name], exact: true });
const openPane = (page: Page, name: keyof typeof bench.paneNames) =>
  page.getByRole('button', { name: bench.paneNames[name], exact: true }).click();

/** All that the checker has to say once it has played everything through; what is still to be written is left out. */
async function findingsIn(page: Page): Promise<readonly string[]> {
  await expect(pane(page, 'findings').getByText('done', { exact: true })).toBeVisible({ timeout: 60_000 });
  const said = await pane(page, 'findings').getByRole('listitem').allTextContents();
  return said.filter(one => !one.includes('This is what ink itself says'));
}

/** Writes a line below the one that the cursor is in. */
async function writeBelow(page: Page, words: string): Promise<void> {
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.type(words);
}
/** Puts other words in the place of the line that the cursor is in. */
async function rewrite(page: Page, words: string): Promise<void> {
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+K');
  await page.keyboard.press('ArrowUp');
  await writeBelow(page, words);
}

test('six questions are answered by keyboard alone, and become a case in which nothing is wrong', async ({
  page,
}) => {
  await page.goto('workbench/');
  await page.getByRole('button', { name: begin.ways.questions.name }).focus();
  await page.keyboard.press('Enter');
  const asked = (words: string) => expect(page.getByRole('heading', { name: words })).toBeFocused();
  const tabTo = async (label: string, kind: 'textbox' | 'checkbox' | 'combobox' = 'textbox') => {
    const field = page.getByRole(kind, { name: label, exact: true });
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(field).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [0] });
  };

  await asked(wizard.about.question);
  await tabTo(wizard.about.title);
  await page.keyboard.type('The ring # 1');
  await page.keyboard.press('Enter');
  await asked(wizard.you.question);
  await page.keyboard.press('Tab');
  await page.keyboard.type('the doctor | on call');
  await page.keyboard.press('Enter');
  await asked(wizard.other.question);
  await tabTo(wizard.other.name);
  await page.keyboard.type('Zoë Ångström');
  await tabTo(wizard.other.hair, 'combobox');
  await page.keyboard.type('bun');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: wizard.next }).focus();
  await page.keyboard.press('Enter');
  await asked(wizard.where.question);
  await page.getByRole('button', { name: wizard.back }).focus();
  await page.keyboard.press('Enter');
  await asked(wizard.other.question);
  await expect(page.getByRole('textbox', { name: wizard.other.name, exact: true })).toHaveValue(
    'Zoë Ångström',
  );

  for (const next of [wizard.where.question, wizard.say.question, wizard.open.question]) {
    await page.getByRole('button', { name: wizard.next }).focus();
    await page.keyboard.press('Enter');
    await asked(next);
  }
  await page.getByRole('button', { name: wizard.write }).focus();
  await page.keyboard.press('Enter');

  await expect(text(page)).toContainText('# title: The ring \\# 1');
  await expect(text(page)).toContainText('# you: the doctor \\| on call');
  await expect(text(page)).toContainText('# person: zoe; Zoë Ångström');
  expect(await findingsIn(page)).toEqual([]);
});

test('answers are still there when the page was loaded anew', async ({ page }) => {
  await beginBy(page, 'questions');
  await page.getByLabel(wizard.about.title).fill('The ring');
  await page.reload();
  await page.getByRole('button', { name: begin.ways.questions.name }).click();
  await expect(page.getByLabel(wizard.about.title)).toHaveValue('The ring');
});

test('a copy of a case of this site checks as the original does', async ({ page }) => {
  await beginBy(page, 'copy');
  await page.getByRole('button', { name: begin.makeCopyOf('Let him have the spring') }).click();
  await expect(text(page)).toContainText('# title: Let him have the spring, a copy');
  expect(await findingsIn(page)).toEqual([]);
});

test('the guide sees by itself what was done, and says so', async ({ page }) => {
  await beginBy(page, 'guide');
  const beside = page.getByRole('complementary', { name: guide.title });
  const show = (step: keyof typeof guide.steps) =>
    beside.getByRole('button', { name: guide.steps[step].where, exact: true }).click();
  const at = (step: keyof typeof guide.steps) =>
    expect(beside.getByRole('heading', { name: guide.steps[step].title })).toBeVisible();

  await at('first-line');
  await show('first-line');
  await rewrite(page, 'ILSE: Are you the one? # face: worried');
  await at('hear-it');
  await expect(text(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: guide.steps['hear-it'].what })).toBeAttached();

  await beside.getByRole('button', { name: guide.skip }).click();
  await show('reply');
  await writeBelow(page, '* [Shall I sit down?]');
  await at('id');
  await show('id');
  await rewrite(page, '* [Shall I sit down? # id: sat_down]');
  await at('answer');

  await beside.getByRole('button', { name: guide.back }).click();
  await at('id');
  await expect(beside.getByText(guide.done)).toBeVisible();
  await beside.getByRole('button', { name: guide.away }).click();
  await expect(beside).toBeHidden();
  await openPane(page, 'handbook');
  await pane(page, 'handbook').getByRole('button', { name: book.openGuide }).click();
  await at('id');
});

test('the handbook is found by the cursor, by words, by its contents, and by what the checker says', async ({
  page,
}) => {
  await beginBy(page, 'guide');
  const showLine = page.getByRole('button', { name: guide.steps['first-line'].where });
  await showLine.click();
  await openPane(page, 'handbook');
  const handbook = pane(page, 'handbook');
  const onLine = handbook.getByRole('region', { name: book.onThisLine });
  await expect(onLine.getByText(book.line.said)).toBeVisible();
  await expect(onLine.getByRole('term')).toHaveText(['# face: worried']);

  await handbook.getByRole('searchbox', { name: book.search }).fill('reply-length');
  await expect(handbook.getByText('gives a choice away')).toBeVisible();
  await expect(handbook.getByRole('heading', { name: 'Writing well' })).toBeHidden();

  await handbook.getByRole('button', { name: book.all }).click();
  await handbook.getByText(book.contents).click();
  await handbook.getByRole('button', { name: 'The moves' }).click();
  await expect(handbook.getByRole('heading', { name: 'The moves' })).toBeFocused();

  await showLine.click();
  await rewrite(page, 'ELSE: Is it me? # face: worried');
  await expect(onLine.getByText('Nobody called ELSE is listed.')).toBeVisible();
  await onLine.getByRole('button', { name: book.inItsPlace }).click();
  await expect(
    handbook.getByRole('listitem').filter({ hasText: 'A line begins like speech' }).last(),
  ).toBeFocused();

  await handbook.getByRole('button', { name: book.put }).first().click();
  await expect(text(page)).toContainText('has a bag on her lap');
});
