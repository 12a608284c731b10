import { expect, type Locator, type Page, test } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
import { benchWords } from '#app/ui/words/workbench/bench.ts';
import { beginningsWords } from '#app/ui/words/workbench/beginnings.ts';
import { tryoutWords } from '#app/ui/words/workbench/tryout.ts';
import { t } from '#app/ui/words/words.ts';
import { SMALL_CASE, smallCaseWith } from './tryout-case.ts';

const w = tryoutWords();
const bench = benchWords();

const textPlace = (page: Page): Locator => page.getByRole('region', { name: bench.text, exact: true });
const pane = (page: Page): Locator => page.getByRole('region', { name: bench.paneNames.try, exact: true });
const button = (page: Page, name: string): Locator => pane(page).getByRole('button', { name, exact: true });
const part = (page: Page, name: string): Locator => pane(page).getByText(name, { exact: true });

async function begin(page: Page): Promise<void> {
  await page.goto('workbench/');
  await page.getByRole('button', { name: beginningsWords().ways.blank.name }).click();
}

/** Writes the whole text of the open file anew. */
async function write(page: Page, text: string): Promise<void> {
  await textPlace(page).getByRole('textbox').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

async function tryIt(page: Page, text: string): Promise<void> {
  await begin(page);
  await write(page, text);
  await page.getByRole('button', { name: bench.paneNames.try, exact: true }).click();
  await expect(button(page, 'What makes you ask?')).toBeVisible();
}

/** What stands in the script: said, seen or thought. */
const line = (page: Page, words: string): Locator => pane(page).locator('.line').filter({ hasText: words });

async function say(page: Page, ...replies: readonly string[]): Promise<void> {
  for (const words of replies) {
    await button(page, words).click();
    await skipSilence(page);
  }
}
async function skipSilence(page: Page): Promise<void> {
  if (await pane(page).getByText(t.silence).isVisible()) await button(page, t.silenceSkip).click();
}

const isTextFocused = (page: Page): Promise<boolean> =>
  textPlace(page).evaluate(place => place.matches(':focus-within'));

test('a case is played beside its text to the end of the debrief, kept, and played again after every edit', async ({
  page,
}) => {
  await tryIt(page, SMALL_CASE);
  await say(
    page,
    'What makes you ask?',
    "It's bad news.",
    'Go up',
    'I have somebody.',
    'ashamed',
    'the door',
  );
  await expect(pane(page).getByRole('heading', { name: t.stage.facts })).toBeVisible();
  const over = pane(page).getByText(groupWords().groupOver);
  const next = pane(page)
    .locator('.below')
    .getByRole('button')
    .filter({ hasText: new RegExp(`^${t.goOn}$|By the door|That's all`) });
  await expect(async () => {
    if (await over.isVisible()) return;
    await next.first().click({ timeout: 1_000 });
    await expect(over).toBeVisible({ timeout: 100 });
  }).toPass({ intervals: [50] });

  await part(page, w.kept.title).click();
  await button(page, w.kept.keep).click();
  await expect(pane(page).getByText(`she_goes ${w.kept.holds}`)).toBeVisible();

  await button(page, groupWords().toCheckOut).click();
  await button(page, groupWords().leaving.steady).click();
  await expect(pane(page).getByText(groupWords().leftWords.steady)).toBeVisible();
  await button(page, w.toGroup).click();
  await expect(pane(page).getByRole('heading', { name: t.stage.opening })).toBeVisible();

  await write(page, smallCaseWith("* [It's bad news. # id: said", "* [It's bad news. # id: told"));
  await expect(
    pane(page)
      .getByRole('note')
      .filter({ hasText: w.lost("It's bad news.") }),
  ).toBeVisible();
  await expect(pane(page).getByText(w.kept.parts("It's bad news."))).toBeVisible();
  await expect(button(page, "It's bad news.")).toBeVisible();
});

test('an edit is seen where one stands, and nobody loses their place in the text', async ({ page }) => {
  await tryIt(page, SMALL_CASE);
  await say(page, 'What makes you ask?');
  await expect(line(page, 'Say it, then.')).toBeVisible();

  await write(page, smallCaseWith('ANA: Say it, then.', 'ANA: Tell me, then.'));
  await expect(line(page, 'Tell me, then.')).toBeVisible();
  expect(await isTextFocused(page)).toBe(true);
  await expect(line(page, 'Your face.')).toBeVisible();

  // A digit in the text is a digit, also where it would have been a choice beside it.
  await page.keyboard.type('// 1 2 3 b f');
  await write(page, smallCaseWith('ANA: Say it, then.', 'ANA: Well, then.'));
  await expect(line(page, 'Well, then.')).toBeVisible();
  await expect(button(page, "It's bad news.")).toBeVisible();

  await button(page, w.back).click();
  await expect(button(page, 'You wait.')).toBeVisible();
  await expect(button(page, w.back)).toBeFocused();
  await button(page, w.forward).click();
  await expect(button(page, "It's bad news.")).toBeVisible();

  await write(
    page,
    SMALL_CASE.replace('=== closing ===', '=== closing'.repeat(2)).replace('# stage: telling', '{'),
  );
  await expect(pane(page).getByRole('note').filter({ hasText: w.older })).toBeVisible();
  await expect(button(page, "It's bad news.")).toBeVisible();

  await write(
    page,
    smallCaseWith('* (asked) [What makes you ask? # id: asked', '* (asked) [Why? # id: asks'),
  );
  await expect(
    pane(page)
      .getByRole('note')
      .filter({ hasText: w.lost('What makes you ask?') }),
  ).toBeVisible();
  await expect(button(page, 'Why?')).toBeVisible();
  expect(await isTextFocused(page)).toBe(true);
  await write(page, SMALL_CASE);
  await expect(button(page, "It's bad news.")).toBeVisible();
  await expect(pane(page).getByRole('note')).toBeHidden();
});

test('it begins at a moment, with what is set before, and leads to where a line is written', async ({
  page,
}) => {
  await tryIt(page, SMALL_CASE);
  await button(page, w.elsewhere).click();
  const where = pane(page).getByLabel(w.begin.where);
  await where.selectOption('moment the_door');
  await part(page, w.begin.set).click();
  await pane(page).getByLabel(w.inside.valueOf('trust')).fill('2');
  await button(page, w.begin.there).click();
  await expect(line(page, w.opening('encounter'))).toBeVisible();
  await expect(line(page, 'You again.')).toBeVisible();

  await button(page, w.elsewhere).click();
  await where.selectOption('knot the_news');
  await button(page, w.begin.way).click();
  await expect(line(page, 'Say it, then.')).toBeVisible();
  await expect(pane(page).getByText(w.steps.title(1))).toBeVisible();

  await pane(page).getByLabel(w.behind).check();
  await expect(pane(page).getByText('# id: said # move: tell.headline, tell.warning')).toBeVisible();
  const at = SMALL_CASE.split('\n').findIndex(one => one.startsWith('ANA: Say it, then.')) + 1;
  await pane(page)
    .getByRole('button', { name: `case.ink, ${w.written.place(at)}` })
    .click();

  await part(page, w.inside.title).click();
  await pane(page).getByLabel(w.inside.valueOf('trust')).fill('5');
  await say(page, "It's bad news.");
  await expect(pane(page).getByLabel(w.inside.valueOf('trust'))).toHaveValue('5');
});
