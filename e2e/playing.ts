// What a learner does, in the words of the house.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { notebookWords } from '#app/ui/words/notebook.ts';
import { t } from '#app/ui/words/words.ts';
import type { Run } from '#core/model/run.ts';
import { STAGES } from '#core/model/stage.ts';
import { CASE } from './played.ts';

/** A finger where there is a touch screen, and a mouse where there is none. */
export const press = (what: Locator): Promise<void> =>
  test.info().project.use.hasTouch ? what.tap() : what.click();

export const main = (page: Page): Locator => page.getByRole('main');
export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
export const notice = (page: Page, text: string): Locator => page.getByRole('note').filter({ hasText: text });

/** Where one goes on: replies, a silence, a form, or the one button there is. */
const NAMES = [t.replies, t.encounterOver, ...STAGES.map(stage => t.stage[stage])];
const isName = new RegExp(`^(${NAMES.map(name => name.replaceAll(/[?.]/g, String.raw`\$&`)).join('|')})$`);
export const wayOn = (page: Page): Locator => page.getByRole('region', { name: isName });
export const replies = (page: Page): Locator => wayOn(page).getByRole('listitem').getByRole('button');
export const goOnButton = (page: Page): Locator =>
  wayOn(page).getByRole('button', { name: t.goOn, exact: true });
export const silence = (page: Page): Locator => wayOn(page).filter({ hasText: t.silence });
/** Everything said, seen and thought that shows, in order. */
export const lines = (page: Page): Locator => main(page).locator('.line');
export const stageName = (page: Page): Locator => main(page).getByRole('heading', { level: 2 });

export const at = (run: Pick<Run, 'id'>, screen: string): string => `${CASE}/${screen}/?run=${run.id}`;

async function openBriefing(page: Page): Promise<void> {
  await page.goto(`${CASE}/`);
  await expect(page.getByRole('link', { name: t.begin, exact: true })).toBeVisible();
}

export async function begin(page: Page): Promise<void> {
  await openBriefing(page);
  await press(page.getByRole('link', { name: t.begin, exact: true }));
  await expect(replies(page).first()).toBeVisible();
}

/** Does something that moves the page on, and waits until it has. */
export async function andSee(page: Page, act: () => Promise<void>): Promise<void> {
  const before = (await main(page).textContent()) ?? '';
  await act();
  await expect(main(page)).not.toHaveText(before);
}

/** Takes the reply at this position, and goes on through any silence that follows. */
export async function chooseReply(page: Page, position = 0): Promise<void> {
  await andSee(page, () => press(replies(page).nth(position)));
  await skipSilences(page);
}

export async function skipSilences(page: Page): Promise<void> {
  while (await silence(page).isVisible()) await andSee(page, () => press(goOnButton(page)));
}

/** Which of so many replies is taken. */
export type Chooser = (count: number) => number;
export const first: Chooser = () => 0;
export const last: Chooser = count => count - 1;

/** One step further, whatever it takes: a reply, words of one's own, a silence let go, a turn listened to. */
export async function goOn(page: Page, choose: Chooser = first): Promise<void> {
  await wayOn(page).getByRole('button').first().waitFor();
  const box = wayOn(page).getByRole('textbox');
  if (await box.isVisible()) await box.fill('Words of my own.');
  const count = await replies(page).count();
  const next = count > 0 ? replies(page).nth(choose(count)) : wayOn(page).getByRole('button').first();
  await andSee(page, () => press(next));
}

export const isAt = (page: Page, screen: string): boolean =>
  new URL(page.url()).pathname.endsWith(`/${CASE}/${screen}/`);

/** From wherever one is to the check-out. */
export async function playThrough(
  page: Page,
  choose: Chooser = first,
  onStep?: () => Promise<void>,
): Promise<void> {
  for (let step = 0; step < 300 && !isAt(page, 'after'); step += 1) {
    await goOn(page, choose);
    await onStep?.();
  }
  await expect(heading(page)).toHaveText(t.titles.after);
  await expect(page.getByRole('button', { name: groupWords().leaving.steady })).toBeVisible();
}

/** Through the conversation, and up to the group. */
export async function sitWithGroup(page: Page, choose: Chooser = first): Promise<void> {
  for (let step = 0; step < 100 && !isAt(page, 'group'); step += 1) await goOn(page, choose);
  await expect(page.getByRole('figure', { name: groupWords().chairs })).toBeVisible();
}

/** Where the keyboard is: never lost to the page, always on something that can be seen. */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const here = document.activeElement;
        if (!here || here === document.body) return 'lost';
        const { width, height, top, bottom } = here.getBoundingClientRect();
        const isSeen = width > 1 && height > 1 && bottom > 0 && top < innerHeight;
        return isSeen ? 'seen' : `out of sight: ${here.outerHTML.slice(0, 90)}`;
      }),
    )
    .toBe('seen');
}

/** Ends the page as a crash or an empty battery does: no handler runs. What was stored is all that is left. */
export async function kill(page: Page): Promise<Page> {
  const died = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => {});
  await died;
  return page.context().newPage();
}

/** Says yes to the question that comes before a run is erased from its own page. */
export async function eraseRun(page: Page, run: Run): Promise<void> {
  await page.goto(at(run, 'entry'));
  await press(page.getByRole('button', { name: notebookWords().erase }));
  await press(page.getByRole('button', { name: notebookWords().eraseYes }));
  await expect(main(page).getByText(keptWords().erased)).toBeVisible();
}
