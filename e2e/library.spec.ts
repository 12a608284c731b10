import { expect, type Page, test } from '@playwright/test';
import { beforeWords } from '#app/ui/words/before.ts';
import { libraryWords } from '#app/ui/words/library.ts';
import { t } from '#app/ui/words/words.ts';
import { keep } from './kept.ts';
import { CASE, finished, midConversation, runUpTo, servedCase } from './played.ts';
import { heading, main, press } from './playing.ts';

const words = libraryWords();
const { about } = servedCase();
const entries = (page: Page) => main(page).getByRole('article');
const evening = (page: Page) => page.getByRole('heading', { name: words.eveningTitle });
const suggestion = (page: Page) =>
  page.getByRole('link', { name: `${words.beginWith} ${about.title}`, exact: true });
/** Goes to an address as the page itself does, without loading anew. */
const step = (page: Page, to: string) =>
  page.evaluate(address => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, to);

test('a case is chosen with the keyboard, and the way back leads to all of them', async ({ page }) => {
  await page.goto('./');
  const all = await entries(page).count();
  const aim = page.getByRole('search').getByLabel(words.aimLabel);
  await aim.focus();
  await page.keyboard.type(words.aim.role.slice(0, 8));
  await expect(page).toHaveURL(/\?aim=role$/);
  await expect(entries(page)).toHaveCount(1);
  await expect(aim).toBeFocused();
  await expect(page.getByRole('status')).toHaveText(words.some(1, all));
  await page.goBack();
  await expect(entries(page)).toHaveCount(all);
  await expect(aim).toHaveValue('');
});

test('two choices in one breath are one step back', async ({ page }) => {
  await page.goto('./');
  const all = await entries(page).count();
  const aim = page.getByRole('search').getByLabel(words.aimLabel);
  await aim.evaluate((select: HTMLSelectElement) => {
    for (const value of ['hint', 'role']) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(/\?aim=role$/);
  await page.goBack();
  await expect(entries(page)).toHaveCount(all);
});

test('a link opens what was chosen, and where nothing is, it says so and offers all', async ({ page }) => {
  await page.goto('./?situation=bad-news&minutes=30');
  await expect(page.getByLabel(words.situationLabel)).toHaveValue('bad-news');
  await expect(entries(page).filter({ hasText: about.title })).toHaveCount(1);
  const found = await entries(page).count();
  await page.getByLabel(words.aimLabel).selectOption('plain-word');
  await page.getByLabel(words.lengthLabel).selectOption('20');
  await expect(main(page).getByText(words.none)).toBeVisible();
  await expect(entries(page)).toHaveCount(0);
  await press(page.getByRole('button', { name: words.clear }));
  await expect.poll(() => entries(page).count()).toBeGreaterThan(found);
  await expect(page.getByRole('heading', { name: words.casesTitle })).toBeFocused();
});

test('who comes for the first time is told how it goes, and what is heavy before a click', async ({
  page,
}) => {
  await page.goto('./');
  await expect(evening(page)).toBeVisible();
  await expect(suggestion(page)).toHaveAccessibleDescription(new RegExp(about.note));
  const entry = entries(page).filter({ hasText: about.title });
  await expect(entry.getByRole('link')).toHaveAccessibleDescription(new RegExp(about.note));
  await expect(entry.getByText(about.noteMore)).toBeHidden();
  await press(entry.getByText(beforeWords().contentMore));
  await expect(entry.getByText(about.noteMore)).toBeVisible();
  await press(suggestion(page));
  await expect(heading(page)).toHaveText(about.title);
  await expect(heading(page)).toBeFocused();
});

test('who has been here is told where, and not how it goes', async ({ page }) => {
  const { run } = runUpTo(midConversation);
  await keep(page, run, finished());
  await page.goto('about/');
  await press(page.getByRole('link', { name: t.toLibrary }));
  await expect(page.getByRole('link', { name: beforeWords().libraryGoOn })).toBeVisible();
  await expect(evening(page)).toHaveCount(0);
  const entry = entries(page).filter({ hasText: about.title });
  await press(entry.getByRole('link', { name: words.goOn }));
  await expect(page).toHaveURL(new RegExp(`/${CASE}/encounter/\\?run=${run.id}$`));
});

test('what one may be about to press stays where it is when the runs have been read late', async ({
  page,
}) => {
  await keep(page, runUpTo(midConversation).run, finished());
  let letGo = (): void => {};
  const late = new Promise<void>(resolve => (letGo = resolve));
  await page.route('**/assets/shelf-opening-*.js', async route => {
    await late;
    await route.continue();
  });
  await page.goto('./');
  await expect(evening(page)).toBeVisible();
  const places = () =>
    Promise.all([entries(page).first(), entries(page).last()].map(one => one.boundingBox()));
  const before = await places();
  await page.waitForFunction(() => performance.now() > 1500);
  letGo();
  await expect(page.getByRole('link', { name: beforeWords().libraryGoOn })).toBeVisible();
  await expect(suggestion(page)).toHaveCount(0);
  expect(await places()).toEqual(before);
});

test('a page learns of another case from the index, and of none where there is none', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await page.goto(`${CASE}/`);
  await expect(heading(page)).toHaveText(about.title);
  const index = () => asked.filter(path => /\/assets\/index-\w+\.json$/.test(path));
  await expect.poll(() => asked.filter(path => path.endsWith('.json'))).not.toEqual([]);
  expect(index()).toEqual([]);
  await step(page, '../evening-bloods/');
  await expect(heading(page)).not.toHaveText(about.title);
  await expect(main(page).getByText(beforeWords().briefingKnow)).toBeVisible();
  await step(page, '../no-such-case/');
  await expect(heading(page)).toHaveText(t.notFoundTitle);
  expect(index()).toHaveLength(1);
});
