import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { fileWords } from '#app/ui/words/file.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { t } from '#app/ui/words/words.ts';
import { parseCaseId } from '#core/model/ids.ts';
import { makeNotebook } from '#core/model/notebook-text.ts';
import type { Run } from '#core/model/run.ts';
import { keep, putRecords, recordsIn } from './kept.ts';
import { finished, midConversation, must, onFloor, runUpTo } from './played.ts';
import { heading, lines, main, press } from './playing.ts';

const words = fileWords();

/** Everything that is stored but for what is made of it. */
const lying = async (page: Page) => (await recordsIn(page)).filter(([key]) => !key.startsWith('digest/'));

async function save(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: words.save })),
  ]);
  expect(download.suggestedFilename()).toMatch(/^afterword-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

async function open(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page.getByRole('button', { name: words.open })),
  ]);
  await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}
const says = (page: Page, ...sentences: readonly string[]) =>
  expect(main(page).getByText(sentences.join(' '), { exact: true })).toBeVisible();

test('saved, erased and opened again, the notebook is what it was; opened twice, it stays so', async ({
  page,
}) => {
  const [one, two] = [finished(), runUpTo(onFloor).run];
  await keep(page, one, two);
  const note = { version: 1, kind: 'free', begunAt: 1, changedAt: 1, texts: { text: 'The tap.' } };
  await putRecords(page, [
    [`note/${one.id}/n1`, { ...note, id: 'n1', run: one.id }],
    ['note//n2', { ...note, id: 'n2' }],
  ]);
  const before = await lying(page);
  await page.goto('keeping/');
  const file = await save(page);
  await says(page, words.saved(2, 2));

  await press(page.getByRole('button', { name: keepingWords().erase }));
  await press(page.getByRole('button', { name: keepingWords().eraseYes }));
  await expect(main(page).getByText(keepingWords().erased)).toBeVisible();
  expect(await recordsIn(page)).toEqual([]);
  // As on another device, which has nothing yet.
  await page.reload();
  await open(page, file);
  await says(page, words.came(2, 2), words.notLost);
  expect(await lying(page)).toEqual(before);

  await open(page, file);
  await says(page, words.nothingNew, words.same(2, 2), words.untouched);
  expect(await lying(page)).toEqual(before);
  await page.goto('notebook/');
  // The two runs, one of them with its note, and the note about none.
  await expect(main(page).getByRole('article')).toHaveCount(3);
});

test('a run that went on elsewhere is made longer, and one that parted is kept beside', async ({ page }) => {
  const [longer, parted] = [runUpTo(onFloor).run, runUpTo(midConversation).run];
  const start = { ...longer, events: longer.events.slice(0, 20) };
  await keep(page, start, parted);
  const here = await lying(page);
  const elsewhere: Run = {
    ...parted,
    events: [...parted.events.slice(0, -1), { kind: 'noted', text: 'Here I went on.' }],
  };
  await page.goto('keeping/');
  await open(page, makeNotebook({ savedAt: 1, runs: [longer, elsewhere], notes: [] }));
  await says(page, words.longer(1), words.beside(1, 0), words.notLost);
  const after = new Map(await lying(page));
  for (const [key, value] of here) expect(after.get(key)).toEqual(value);
  const heads = [...after.keys()].filter(key => key.startsWith('head/'));
  expect(heads).toHaveLength(3);
  expect(heads.filter(key => key.startsWith(`head/${parted.id}-x`))).toHaveLength(1);
});

test('what cannot be read is named, and nothing that was here is touched', async ({ page }) => {
  const [mine, good, bad] = [runUpTo(onFloor).run, finished(), runUpTo(midConversation).run];
  await keep(page, mine);
  const here = await lying(page);
  const whole = makeNotebook({ savedAt: 1, runs: [good], notes: [] });
  await page.goto('keeping/');

  const refused: readonly (readonly [string, keyof typeof words.notOpened])[] = [
    ['Dear diary', 'not-json'],
    ['{"kind":"something else"}', 'not-a-notebook'],
    [whole.replace('"version":1', '"version":9'), 'from-the-future'],
  ];
  for (const [text, why] of refused) {
    await open(page, text);
    await says(page, words.notOpened[why], words.untouched);
  }
  await open(page, whole.slice(0, whole.length / 2));
  await says(page, words.notWhole, words.nothingNew, words.untouched);
  expect(await lying(page)).toEqual(here);

  const damaged = makeNotebook({ savedAt: 1, runs: [good, bad], notes: [] }).replace(
    `"id":"${bad.id}"`,
    '"id":"No Id"',
  );
  await open(page, damaged);
  await says(page, words.came(1, 0), words.notLost);
  await expect(main(page).getByText(words.unreadRun(2, bad.title, 'not-a-run'))).toBeVisible();
  const after = new Map(await lying(page));
  for (const [key, value] of here) expect(after.get(key)).toEqual(value);
  expect(after.has(`head/${good.id}`)).toBe(true);
});

test('a run of a case that this site does not have is told to be, and can be read and printed', async ({
  page,
}) => {
  const run = { ...finished(), case: must(parseCaseId('another-school')), title: 'Another school’s case' };
  await page.goto('keeping/');
  await open(page, makeNotebook({ savedAt: 1, runs: [run], notes: [] }));
  await says(page, words.came(1, 0), words.notLost);
  await page.goto('notebook/');
  await expect(main(page).getByText(keptWords().caseGone)).toBeVisible();
  await press(page.getByRole('link', { name: t.readItBack }));
  const [first] = run.events.flatMap(event => (event.kind === 'heard' ? [event.line.text] : []));
  await expect(heading(page)).toContainText(run.title);
  await expect(lines(page).first()).toHaveText(must(first));
  await press(page.getByRole('link', { name: t.titles.paper }));
  await expect(page.getByRole('article')).toContainText(must(first));
});
