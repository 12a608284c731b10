import { expect, type Locator, type Page, test } from '@playwright/test';
import { routesOf } from '#app/routes.ts';
import { beforeWords } from '#app/ui/words/before.ts';
import { absentWords } from '#app/ui/words/absent.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { libraryWords } from '#app/ui/words/library.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';
import type { Run } from '#core/model/run.ts';
import { stageReached } from '#core/model/transcript.ts';
import { keep } from './kept.ts';
import { CASE, finished, midConversation, onFloor, runUpTo } from './played.ts';
import { heading, main, wayOn } from './playing.ts';

/** Opens an address, and again: both times there is a page with a heading, and nothing went wrong in silence. */
async function openTwice(page: Page, address: string, ready = heading(page)): Promise<string> {
  const wrong: string[] = [];
  page.on('console', message => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', error => wrong.push(error.message));
  await page.goto(address);
  await settled(page, ready);
  const [title, shown, where] = [await heading(page).innerText(), await main(page).innerText(), page.url()];
  await page.reload();
  await settled(page, ready);
  expect(await heading(page).innerText(), address).toBe(title);
  // Parts that are fetched after the words may have come to the one visit sooner than to the other.
  await expect.poll(async () => linesNotIn(await main(page).innerText(), shown), address).toEqual([]);
  expect(page.url(), address).toBe(where);
  expect(wrong, address).toEqual([]);
  page.removeAllListeners();
  return title;
}

/** What was shown before and is not now. */
const linesNotIn = (now: string, before: string): string[] => {
  const there = new Set(now.split('\n'));
  return before.split('\n').filter(line => !there.has(line));
};

async function settled(page: Page, ready: Locator): Promise<void> {
  await expect(heading(page)).toBeVisible();
  await expect(ready.first()).toBeVisible();
  await expect(main(page).getByText(t.opening)).toHaveCount(0);
}

test('every page can be opened by its address and reloaded', async ({ page }) => {
  test.slow();
  for (const route of routesOf([CASE]))
    await openTwice(
      page,
      route === '' ? './' : route,
      route === 'notebook/' ? page.getByText(notebookWords().empty) : heading(page),
    );
});

const RUNS = {
  'in the conversation': () => runUpTo(midConversation).run,
  'on the floor': () => runUpTo(onFloor).run,
  'that is finished': () => finished(),
};
/** What a screen shows of a run once it has been read from storage. */
function ofTheRun(page: Page, route: string, { events }: Run): Locator {
  const screen = route.split('/').at(-2) ?? '';
  const isOpen = !events.some(event => event.kind === 'closed');
  if (screen === '')
    return page.getByRole('link', { name: isOpen ? beforeWords().libraryGoOn : libraryWords().readBack });
  if (screen === CASE && isOpen) return page.getByRole('link', { name: t.resume, exact: true });
  if (screen === 'notebook') return page.getByRole('article').getByRole('link');
  if (screen === 'entry') return page.getByRole('link', { name: t.readItBack });
  if (screen === 'stopped') return page.getByRole('link', { name: keptWords().goBack });
  if (screen === 'after') return page.getByRole('link', { name: t.readItBack });
  if (screen === 'transcript') return page.getByRole('button', { name: keptWords().print });
  // The room is drawn after the words, and says in words who sits in it.
  if (screen === 'encounter' && stageReached(events) === 'encounter')
    return page.getByRole('figure', { name: t.briefingWith });
  if (screen === 'encounter' || screen === 'group') return wayOn(page).getByRole('button');
  return heading(page);
}

for (const [name, make] of Object.entries(RUNS))
  test(`every page of a run ${name} can be opened by its address and reloaded`, async ({ page }) => {
    test.slow();
    const run = make();
    await keep(page, run);
    for (const route of routesOf([CASE]))
      await openTwice(page, `${route === '' ? './' : route}?run=${run.id}`, ofTheRun(page, route, run));
  });

test('a run goes on where it is, whichever of its addresses is opened', async ({ page }) => {
  const [talking, sitting] = [runUpTo(midConversation).run, runUpTo(onFloor).run];
  await keep(page, talking, sitting);
  await page.goto(`${CASE}/group/?run=${talking.id}`);
  await expect(page).toHaveURL(new RegExp(`/${CASE}/encounter/\\?run=${talking.id}$`));
  await page.goto(`${CASE}/encounter/?run=${sitting.id}`);
  await expect(page).toHaveURL(new RegExp(`/${CASE}/group/\\?run=${sitting.id}$`));
});

test('an address with a run that is not here says so, and leads on', async ({ page }) => {
  for (const screen of ['encounter', 'group']) {
    expect(await openTwice(page, `${CASE}/${screen}/?run=r-not-here`)).toBe(absentWords().noRunTitle);
    await expect(page.getByRole('link', { name: t.beginAgain })).toBeVisible();
  }
  await openTwice(page, `${CASE}/transcript/?run=r-not-here`, main(page).getByText(keptWords().nothingYet));
  await openTwice(page, `${CASE}/stopped/?run=r-not-here`, main(page).getByText(keptWords().stoppedNothing));
  await openTwice(page, `${CASE}/after/?run=r-not-here`);
  await openTwice(page, `${CASE}/encounter/?run=<script>alert(1)</script>`);
});

test('an address that is not a page gets the host’s own, which leads back', async ({ page }) => {
  for (const address of ['no-such-case/', `${CASE}/no-such-screen/`]) {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(heading(page)).toBeVisible();
  }
  await page.getByRole('link').first().click();
  await expect(heading(page)).toBeVisible();
});

test('back and forward go through the screens as they were gone through', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('article').getByRole('link').first().click();
  await expect(heading(page)).not.toHaveText(t.tagline);
  const title = await heading(page).innerText();
  await page.getByRole('link', { name: t.titles.notebook }).click();
  await expect(heading(page)).toHaveText(t.titles.notebook);
  await page.goBack();
  await expect(heading(page)).toHaveText(title);
  await page.goBack();
  await expect(heading(page)).toHaveText(t.tagline);
  await page.goForward();
  await expect(heading(page)).toHaveText(title);
});
