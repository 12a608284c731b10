import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { paperWords } from '#app/ui/words/paper.ts';
import { t } from '#app/ui/words/words.ts';
import type { Run } from '#core/model/run.ts';
import { keep, putRecords } from './kept.ts';
import { finished, must } from './played.ts';
import { at, heading, main, press } from './playing.ts';

const words = paperWords();
const OWN = 'I would have said nothing at all, at first.';
const CARRIED = 'The silence did more than I did.';
const STAYS = 'His hands on the folder.';
const ONE = '# A year on, with [no link] and <b>no tag</b>.';
const OTHER = 'Nobody else is to read this.';

/** A finished run with something in every part of it, and the first thing that was said in it. */
async function keepWritten(page: Page): Promise<{ run: Run; said: string }> {
  const played = finished();
  const said = played.events.find(event => event.kind === 'heard' && event.line.how === 'said');
  const firstChoice = played.events.findIndex(event => event.kind === 'chose');
  const run: Run = {
    ...played,
    events: [
      ...played.events.slice(0, firstChoice),
      { kind: 'noted', text: OWN },
      ...played.events.slice(firstChoice),
      { kind: 'wrote', slot: 'carry', text: CARRIED },
      { kind: 'checked-out', how: 'stirred' },
    ],
  };
  const { id, begunAt } = run;
  const note = { version: 1, run: id, begunAt, changedAt: begunAt };
  await keep(page, run);
  await putRecords(page, [
    [`note/${id}/exit-${id}`, { ...note, id: `exit-${id}`, kind: 'exit', texts: { stays: STAYS } }],
    [`note/${id}/n1`, { ...note, id: 'n1', kind: 'free', texts: { text: ONE } }],
    [`note/${id}/n2`, { ...note, id: 'n2', kind: 'free', begunAt: begunAt + 1, texts: { text: OTHER } }],
  ]);
  return { run, said: must(said?.kind === 'heard' ? said.line.text : undefined) };
}

const sheet = (page: Page): Locator => page.getByRole('article', { name: words.preview });
const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true });
const begin = (page: Page, name: keyof typeof words.beginnings): Promise<void> =>
  page.getByRole('radio', { name: words.beginnings[name].name }).check();

async function markdown(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: words.save })),
  ]);
  expect(download.suggestedFilename()).toBe('afterword-blue-folder-2026-01-15.md');
  return readFileSync(await download.path(), 'utf8');
}

/** What a reader of the printed pages finds, with its spaces as they fall. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text: text.replaceAll(/\s+/g, ' ') };
}

test('what is ticked is on the page, in the file and on paper, and nothing else is', async ({ page }) => {
  const { run, said } = await keepWritten(page);
  await page.goto(at(run, 'transcript'));
  await press(page.getByRole('link', { name: t.titles.paper }));
  await expect(sheet(page)).toContainText(OTHER);
  for (const all of [said, OWN, CARRIED, STAYS, ONE]) await expect(sheet(page)).toContainText(all);
  const long = await printed(page);
  expect(long.text).toContain(said);
  await expect(main(page).getByText(words.pages(long.pages))).toBeVisible();

  await begin(page, 'portfolio');
  await expect(sheet(page)).toContainText(OWN);
  await expect(sheet(page)).not.toContainText(said);
  await expect(sheet(page)).not.toContainText(OTHER);
  await box(page, words.sections.questions).uncheck();
  await page.getByRole('checkbox', { name: ONE }).check();
  const short = await printed(page);
  expect(short.pages).toBe(1);
  await expect(main(page).getByText(words.onePage)).toBeVisible();
  // Nor is there any of what the page is around it.
  for (const left of [said, STAYS, OTHER, words.leaves, words.print, t.stop, t.titles.paper])
    expect(short.text).not.toContain(left);
  for (const there of [run.title, OWN, CARRIED, ONE]) expect(short.text).toContain(there);
  const file = await markdown(page);
  for (const left of [said, STAYS, OTHER]) expect(file).not.toContain(left);
  for (const there of [`# ${run.title}`, OWN, CARRIED, String.raw`\# A year on, with \[no link\]`])
    expect(file).toContain(there);
});

test('a page to hand in begins with the title and the day, and is what is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { run } = await keepWritten(page);
  await page.goto(at(run, 'paper'));
  await begin(page, 'hand-in');
  await expect(sheet(page).getByRole('heading')).toHaveText([run.title]);
  for (const tick of await page.getByRole('checkbox').all()) await expect(tick).not.toBeChecked();
  await box(page, words.sections.carried).check();
  await expect(sheet(page).getByRole('heading')).toHaveText([run.title, words.sections.carried]);
  await press(page.getByRole('button', { name: words.copy }));
  await expect(main(page).getByText(words.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    new RegExp(
      `^# ${run.title}\\n\\n[^\\n]*2026[^\\n]*\\n\\n## ${words.sections.carried}\\n\\n${CARRIED}\\n$`,
    ),
  );
});

test('it is black on white from a dark screen too, and sound', async ({ page }) => {
  const { run } = await keepWritten(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(at(run, 'paper'));
    await expect(sheet(page)).toContainText(OWN);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(sheet(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(heading(page)).toBeHidden();
});

test('an address of no run says so, and shows the way to those there are', async ({ page }) => {
  await page.goto('blue-folder/paper/?run=r-none');
  await expect(main(page).getByText(words.noRun)).toBeVisible();
  await press(main(page).getByRole('link', { name: t.titles.notebook }));
  await expect(main(page).getByText(notebookWords().empty)).toBeVisible();
});
