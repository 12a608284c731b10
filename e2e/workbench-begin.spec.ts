import { expect, type Page, test } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
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

/** The text has been read, and nothing is wrong with it; what is still to be written is a note. */
async function expectSoundText(page: Page): Promise<void> {
  const findings = pane(page, 'findings');
  await expect(findings.getByText(/meetings held/)).toBeVisible({ timeout: 60_000 });
  await expect(findings.getByText(/\b[1-9]\d* (?:error|warning)/)).toHaveCount(0);
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

test('by keyboard alone: six questions become a case, a reply is written into it, and the group meets about it', async ({
  page,
}) => {
  test.slow();
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
  await expectSoundText(page);

  // A reply of one's own, beside the three that stand there.
  await page.getByRole('button', { name: 'encounter.ink', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('F6');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Home');
  const lines = await text(page).locator('.cm-line').allTextContents();
  for (let down = lines.findIndex(line => line.startsWith('* (open_first)')); down > 0; down -= 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.insertText('* [Shall I sit down first? # move: emo.support]\n  She moves the bag.\n');
  await page.keyboard.press('ArrowDown');
  await expect(text(page)).toContainText('# id: shall_sit_down');

  await page.getByRole('button', { name: bench.paneNames.try, exact: true }).focus();
  await page.keyboard.press('Enter');
  const reply = pane(page, 'try').getByRole('button', { name: 'Shall I sit down first?' });
  await expect(reply).toBeVisible();
  await reply.focus();
  await page.keyboard.press('Enter');
  await expect(pane(page, 'try').locator('.line').filter({ hasText: 'She moves the bag.' })).toBeVisible();
  await playToTheClose(page);
});

/** By keyboard: the first of what is offered, or on, until the group has said all. */
async function playToTheClose(page: Page): Promise<void> {
  const here = pane(page, 'try');
  const over = here.getByText(groupWords().groupOver);
  const next = here.locator('.below').getByRole('button').first();
  const without = here.getByRole('button', { name: 'Go without writing anything' });
  await expect(async () => {
    if (await over.isVisible()) return;
    await ((await without.isVisible()) ? without : next).press('Enter', { timeout: 1_000 });
    await expect(over).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [20], timeout: 90_000 });
}

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
  await expectSoundText(page);
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
  await rewrite(page, 'GLENYS: Are you the one? # face: worried');
  // It is heard at once in what stands beside.
  await at('hear-it');
  await expect(text(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: guide.steps['hear-it'].what })).toBeAttached();
  await expect(pane(page, 'try').locator('.line').filter({ hasText: 'Are you the one?' })).toBeVisible();
  await beside.getByRole('button', { name: guide.next }).click();
  await at('reply');
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
  await onLine
    .getByText('Nobody called ELSE is listed.')
    .getByRole('button', { name: book.inItsPlace })
    .click();
  await expect(
    handbook.getByRole('listitem').filter({ hasText: 'A line begins like speech' }).last(),
  ).toBeFocused();

  await handbook.getByRole('button', { name: book.put }).first().click();
  await expect(text(page)).toContainText('has a bag on her lap');
});
