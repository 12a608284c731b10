import { expect, type Page, test } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
import { t } from '#app/ui/words/words.ts';
import type { RunEvent } from '#core/model/run.ts';
import { keep, runsKept } from './kept.ts';
import { atDoor, mayWait, must, onFloor, plain, runUpTo, waitAt } from './played.ts';
import {
  andSee,
  at,
  goOn,
  goOnButton,
  heading,
  isAt,
  press,
  replies,
  silence,
  skipSilences,
  wayOn,
} from './playing.ts';

const words = groupWords();
declare global {
  var heardAloud: string[];
}

/** Collects what the page says to somebody who listens. */
const listen = (page: Page) =>
  page.evaluate(() => {
    globalThis.heardAloud = [];
    const region = document.querySelector('output, [role=status]');
    if (!region) throw new Error('There is no live region.');
    new MutationObserver(() => globalThis.heardAloud.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
const heardAloud = (page: Page): Promise<string[]> => page.evaluate(() => globalThis.heardAloud);

const textsOf = (events: readonly RunEvent[]) =>
  events.flatMap(event => (event.kind === 'heard' ? [plain(event.line.text)] : []));

async function expectSaidOnce(page: Page, from: number): Promise<void> {
  const texts = async () => textsOf(must((await runsKept(page))[0]).events.slice(from));
  await expect.poll(async () => (await heardAloud(page)).join(' ')).toContain(must((await texts()).at(-1)));
  const said = (await heardAloud(page)).join(' ');
  for (const text of await texts())
    expect(said.split(text).length - 1, `how often it is said: ${text}`).toBe(1);
}

test('each new line of the conversation is said once, silences and all', async ({ page }) => {
  const { run, sitting } = runUpTo(mayWait);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await expect(replies(page).first()).toBeVisible();
  const regions = page.locator(
    '[aria-live]:not([aria-live=off]), output, [role=status], [role=alert], [role=log]',
  );
  await expect(regions).toHaveCount(1);
  await listen(page);
  await press(replies(page).nth(waitAt(sitting)));
  await expect(silence(page)).toBeVisible();
  // In the silence nothing is said yet, and focus waits where it can be let go.
  expect((await heardAloud(page)).join('')).toBe('');
  await expect(wayOn(page)).toBeFocused();
  await skipSilences(page);
  for (let step = 0; step < 3; step += 1) {
    await andSee(page, () => press(replies(page).last()));
    await expect(wayOn(page)).toBeFocused();
    await skipSilences(page);
  }
  await expectSaidOnce(page, run.events.length);
});

test('each new line of the group is said once, from the door on', async ({ page }) => {
  const { run } = runUpTo(atDoor);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await expect(replies(page).first()).toBeVisible();
  await listen(page);
  while (!isAt(page, 'group')) await goOn(page);
  for (let step = 0; step < 8; step += 1) await goOn(page);
  await expectSaidOnce(page, run.events.length);
});

test('on the floor each new line is said once, and a note is not', async ({ page }) => {
  const { run } = runUpTo(onFloor);
  await keep(page, run);
  await page.goto(at(run, 'group'));
  await expect(goOnButton(page)).toBeVisible();
  await listen(page);
  for (let step = 0; step < 4; step += 1) await goOn(page);
  await skipSilences(page);
  await press(page.getByRole('button', { name: words.star }).first());
  await expectSaidOnce(page, run.events.length);
});

test('a new screen begins at its heading', async ({ page }) => {
  await page.goto('./');
  await press(page.getByRole('article').getByRole('link').first());
  await expect(heading(page)).toBeFocused();
  await press(page.getByRole('link', { name: t.begin, exact: true }));
  await expect(replies(page).first()).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await press(page.getByRole('link', { name: t.stop }));
  await expect(heading(page)).toHaveText(t.titles.stopped);
  await expect(heading(page)).toBeFocused();
});
