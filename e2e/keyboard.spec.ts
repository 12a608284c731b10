import { expect, type Locator, type Page, test } from '@playwright/test';
import { keepingWords } from '#app/ui/words/keeping.ts';
import { groupWords } from '#app/ui/words/group.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';
import { keep, runsKept } from './kept.ts';
import { mayWait, midConversation, onFloor, runUpTo, waitAt } from './played.ts';
import {
  andSee,
  at,
  expectFocusSeen,
  goOnButton,
  heading,
  isAt,
  main,
  replies,
  silence,
  wayOn,
} from './playing.ts';

const words = groupWords();

/** Tab until it has the keyboard; on the way there the keyboard is never out of sight. */
async function tabTo(page: Page, what: Locator, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    if (await what.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    await expectFocusSeen(page);
  }
  await expect(what, 'Tab never comes there').toBeFocused();
}

async function activate(page: Page, what: Locator): Promise<void> {
  await tabTo(page, what);
  await page.keyboard.press('Enter');
}

/** The three ways to a reply, in turns. */
const WAYS = [
  (page: Page) => page.keyboard.press('1'),
  async (page: Page) => {
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  },
  (page: Page) => activate(page, replies(page).last()),
] as const;

test('a whole case by keyboard alone, with the keyboard always somewhere to be seen', async ({ page }) => {
  test.slow();
  await page.goto('');
  await activate(page, page.getByRole('article').getByRole('link').first());
  await activate(page, page.getByRole('link', { name: t.begin, exact: true }));
  await expect(replies(page).first()).toBeVisible();
  for (let step = 0; step < 300 && !isAt(page, 'after'); step += 1) {
    await wayOn(page).getByRole('button').first().waitFor();
    await expectFocusSeen(page);
    await andSee(page, async () => {
      if (await wayOn(page).getByRole('textbox').isVisible()) {
        await tabTo(page, wayOn(page).getByRole('textbox'));
        await page.keyboard.type('Mine. 1, 2, 3.');
        await activate(page, wayOn(page).getByRole('button').first());
      } else if ((await replies(page).count()) > 0) await WAYS[step % WAYS.length]?.(page);
      else await activate(page, wayOn(page).getByRole('button').first());
    });
  }
  await expect(heading(page)).toBeFocused();
  await activate(page, page.getByRole('button', { name: words.leaving.stirred }));
  await expect(main(page).getByText(words.leftWords.stirred)).toBeVisible();
  await expectFocusSeen(page);
});

test('the keyboard is not lost when a silence is let go', async ({ page }) => {
  const { run, sitting } = runUpTo(mayWait);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await expect(replies(page).first()).toBeVisible();
  await page.keyboard.press(String(waitAt(sitting) + 1));
  while (await silence(page).isVisible()) {
    await andSee(page, () => activate(page, goOnButton(page)));
    await expectFocusSeen(page);
  }
  await expect(replies(page).first()).toBeVisible();
});

test('the keyboard goes along into a form, and out of it', async ({ page }) => {
  const { run } = runUpTo(midConversation);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await tabTo(page, page.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Tab');
  await andSee(page, () => page.keyboard.press('Enter'));
  while (await silence(page).isVisible()) await andSee(page, () => activate(page, goOnButton(page)));
  await expectFocusSeen(page);
  await tabTo(page, page.getByRole('textbox'));
  // Digits typed into a note choose nothing.
  await page.keyboard.type('1 2 3');
  await activate(page, page.getByRole('button', { name: t.sayItShow }));
  await expect(replies(page).first()).toBeVisible();
  await expectFocusSeen(page);
});

test('the keyboard goes along into a private note, and out of it', async ({ page }) => {
  const { run } = runUpTo(onFloor);
  await keep(page, run);
  await page.goto(at(run, 'group'));
  for (const way of [t.cancel, t.noteSave]) {
    await activate(page, page.getByRole('button', { name: words.noteOpen }));
    await expect(page.getByRole('textbox')).toBeVisible();
    await expectFocusSeen(page);
    await tabTo(page, page.getByRole('textbox'));
    await page.keyboard.type('1');
    await activate(page, page.getByRole('button', { name: way }));
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expectFocusSeen(page);
  }
});

test('the keyboard is not lost when something is erased', async ({ page }) => {
  const [one, two] = [runUpTo(midConversation).run, runUpTo(onFloor).run];
  await keep(page, one, two);
  await page.goto(at(one, 'stopped'));
  await activate(page, page.getByRole('button', { name: keptWords().eraseIt }));
  await expect(main(page).getByText(keptWords().erased)).toBeVisible();
  await expectFocusSeen(page);
  await page.goto('keeping/');
  await activate(page, page.getByRole('button', { name: keepingWords().erase }));
  await expect(page.getByRole('button', { name: keepingWords().eraseYes })).toBeVisible();
  await expectFocusSeen(page);
  await activate(page, page.getByRole('button', { name: t.cancel }));
  await expect(page.getByRole('button', { name: keepingWords().erase })).toBeFocused();
  await page.goto(at(two, 'entry'));
  await activate(page, page.getByRole('button', { name: notebookWords().erase }));
  await expectFocusSeen(page);
  await activate(page, page.getByRole('button', { name: notebookWords().eraseYes }));
  await expect(main(page).getByText(keptWords().erased)).toBeVisible();
  await expectFocusSeen(page);
  expect(await runsKept(page)).toEqual([]);
});

test('the first Tab offers a way past the bar', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: t.skipToMain });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await main(page).evaluate(element => element.contains(document.activeElement));
  expect(inMain).toBe(true);
});
