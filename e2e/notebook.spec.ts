import { expect, type Page, test } from '@playwright/test';
import { feelingWords } from '#app/ui/words/feelings.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { ownWords } from '#app/ui/words/own.ts';
import { t } from '#app/ui/words/words.ts';
import { digestOf } from '#core/model/digest.ts';
import { keep, recordsIn } from './kept.ts';
import { finished, midConversation, must, runUpTo } from './played.ts';
import { at, expectFocusSeen, heading, kill, main, press, replies } from './playing.ts';
import { staged } from './state.ts';
import { gone, keepWritten, weeksOfRuns } from './written.ts';

const words = notebookWords();
const own = ownWords();

const entries = (page: Page) => page.getByRole('article');
/** All that is kept of notes. */
const texts = async (page: Page): Promise<string> =>
  JSON.stringify((await recordsIn(page)).filter(([key]) => key.startsWith('note/')));

test('a run stands in the notebook with what was brought, and its page leads on', async ({ page }) => {
  const [open, closed] = [runUpTo(midConversation).run, finished()];
  await keepWritten(page, closed);
  await keep(page, open);
  await page.goto('notebook/');
  await expect(entries(page)).toHaveCount(2);
  const entry = entries(page).filter({ hasText: 'The water that nobody drank.' });
  await expect(entry).toContainText(feelingWords()[must(digestOf(closed).feelings[0])]);
  await expect(entries(page).filter({ has: page.getByRole('link', { name: t.resume }) })).toHaveCount(1);

  await press(entry.getByRole('link'));
  await expect(heading(page)).toContainText(t.titles.entry);
  await expect(page.getByRole('textbox', { name: words.stays })).toHaveValue('The water that nobody drank.');
  await expect(page.getByRole('link', { name: words.secondRoomDoor })).toBeVisible();
  await press(page.getByRole('link', { name: t.readItBack }));
  await expect(heading(page)).toContainText(t.titles.transcript);

  // The second visit reads what the first one made of the logs.
  await page.goto('notebook/');
  await expect(entries(page)).toHaveCount(2);
  await press(page.getByRole('link', { name: t.resume }));
  await expect(replies(page).first()).toBeVisible();
});

test('what is written is kept by the letter, and outlives the page', async ({ page }) => {
  const run = finished();
  await keep(page, run);
  await page.goto(at(run, 'after'));
  await press(page.getByText(words.questions));
  await page.getByRole('textbox', { name: words.unheard }).pressSequentially('His brother');
  await expect.poll(() => texts(page)).toContain('His brother');
  let again = await kill(page);
  await again.goto(at(run, 'entry'));
  await expect(again.getByRole('textbox', { name: words.unheard })).toHaveValue('His brother');

  await press(again.getByRole('button', { name: words.writeDown }));
  await again.getByRole('textbox', { name: words.noteLabel }).pressSequentially('It was raining');
  await expect.poll(() => texts(again)).toContain('It was raining');
  again = await kill(again);
  await again.goto('notebook/');
  await expect(entries(again)).toContainText('It was raining');
});

test('a note is begun in the notebook, changed, and erased after a question', async ({ page }) => {
  await page.goto('notebook/');
  await expect(main(page).getByText(words.empty)).toBeVisible();
  await press(page.getByRole('button', { name: words.writeDown }));
  await page.getByRole('textbox').fill('The tap.');
  await press(page.getByRole('button', { name: words.done }));
  await expect(page.getByRole('button', { name: words.writeDown })).toBeFocused();
  await expect(entries(page)).toContainText('The tap.');
  await page.reload();
  await expect(entries(page)).toContainText('The tap.');
  await press(page.getByRole('button', { name: words.change }));
  await page.getByRole('textbox', { name: words.noteLabel }).fill('The tap drips.');
  await press(page.getByRole('button', { name: words.done }));
  await expect(page.getByRole('button', { name: words.change })).toBeFocused();
  await expect(entries(page)).toContainText('The tap drips.');
  await press(page.getByRole('button', { name: words.eraseNote }));
  await press(page.getByRole('button', { name: words.eraseYes }));
  await expect(main(page).getByText(words.empty)).toBeVisible();
  expect(await recordsIn(page)).toEqual([]);
});

test('what another tab has written in the same place is never written over unseen', async ({ context }) => {
  const run = finished();
  const one = await context.newPage();
  await keep(one, run);
  const two = await context.newPage();
  const box = (tab: Page) => tab.getByRole('textbox', { name: words.stays });
  for (const tab of [one, two]) {
    await tab.goto(at(run, 'entry'));
    await expect(box(tab)).toBeVisible();
  }
  await box(one).pressSequentially('The water.');
  await expect.poll(() => texts(one)).toContain('The water.');
  await box(two).pressSequentially('The door.');
  // Both are to be seen on the page that knew too little, and what was there first is still there.
  await expect(two.getByRole('note').filter({ hasText: 'The water.' })).toBeVisible();
  await expect(box(two)).toHaveValue('The door.');
  expect(await texts(one)).not.toContain('The door.');
  await press(two.getByRole('button', { name: words.keepBoth }));
  await expect(box(two)).toHaveValue('The water.\n\nThe door.');
  await expect.poll(() => texts(one)).toContain('The door.');
  // The other, with nothing unsaid, has it when it is come back to.
  await one.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(box(one)).toHaveValue('The water.\n\nThe door.');
});

test('words are looked for in all that was kept, and the address keeps none of them', async ({ page }) => {
  const closed = finished();
  await keepWritten(page, closed);
  await keep(page, runUpTo(midConversation).run);
  await page.goto('notebook/');
  await expect(entries(page)).toHaveCount(2);
  await page.getByRole('searchbox').fill('WÁTER nobody');
  await expect(main(page).getByText(words.found(1))).toBeVisible();
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole('searchbox').fill('zebra');
  await expect(main(page).getByText(words.found(0))).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await press(page.getByRole('button', { name: words.clearSearch }));
  await expect(entries(page)).toHaveCount(2);
});

test('after three evenings there are weeks to be seen; a case that is gone is still read', async ({
  page,
}) => {
  const [one, two, three, four] = weeksOfRuns();
  await keep(page, must(one), must(two));
  await page.goto('notebook/');
  await expect(entries(page)).toHaveCount(2);
  await expect(main(page).getByText(words.weeks)).toHaveCount(0);
  await keep(page, must(three), gone(must(four)));
  await page.goto('notebook/');
  await press(main(page).getByText(words.weeks));
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: words.weekOf('5 Jan') })).toBeVisible();
  await expect(main(page).getByText(keptWords().caseGone)).toHaveCount(1);
  await press(page.getByRole('button', { name: words.erase }));
  await press(page.getByRole('button', { name: words.eraseYes }));
  await expect(entries(page)).toHaveCount(3);
});

test('a full notebook shows a page of it, newest first, and more for whoever asks', async ({ page }) => {
  const { run } = runUpTo(midConversation);
  const all = Array.from({ length: 33 }, (_, at) => staged(`many-${at + 10}`, run, 1 + at));
  await keep(page, ...all);
  await page.goto('notebook/');
  await expect(entries(page)).toHaveCount(30);
  await expect(entries(page).first()).toContainText('2 February 2026');
  await press(page.getByRole('button', { name: words.more }));
  await expect(entries(page)).toHaveCount(33);
  await expect(main(page).getByRole('listitem').nth(30)).toBeFocused();
  await expect(page.getByRole('button', { name: words.more })).toHaveCount(0);
});

test('a case of one’s own is told by keyboard, asked about, written under, and found again', async ({
  page,
}) => {
  await page.goto('own/');
  const told = page.getByRole('textbox', { name: own.fields.happened.label });
  await told.focus();
  await page.keyboard.type('Mrs Vale had brought her own cup.');
  await page.keyboard.press('Tab');
  const isIt = main(page).getByText(own.isIt.name('Mrs Vale'));
  await expect(isIt).toBeVisible();
  await page.getByRole('button', { name: own.nobody }).focus();
  await page.keyboard.press('Enter');
  await expect(isIt).toHaveCount(0);
  await expectFocusSeen(page);

  await page.getByRole('button', { name: own.ask }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: own.circle })).toBeFocused();
  await expect(main(page)).toContainText(own.questions.callum_waiting);
  await page.getByRole('button', { name: own.answer(own.peers.callum) }).press('Enter');
  await expect(page.getByRole('textbox', { name: own.answerLabel(own.peers.callum) })).toBeFocused();
  await page.keyboard.type('Her son, at work.');
  await expect.poll(() => texts(page)).toContain('Her son, at work.');
  await page.getByRole('button', { name: own.askOthers }).press('Enter');
  await expect(page.getByRole('heading', { name: own.circle })).toBeFocused();

  await page.goto('notebook/');
  await press(entries(page).getByRole('link', { name: words.ownUnnamed }));
  await expect(told).toHaveValue('Mrs Vale had brought her own cup.');
  await expect(isIt).toHaveCount(0);
  await expect(main(page)).toContainText(own.questions.callum_waiting);
  await press(page.getByRole('button', { name: own.erase }));
  await press(page.getByRole('button', { name: own.eraseYes }));
  await expect(told).toHaveCount(0);
  expect(await recordsIn(page)).toEqual([]);
});
