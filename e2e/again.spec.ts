import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { againWords } from '#app/ui/words/again.ts';
import { t } from '#app/ui/words/words.ts';
import { parseRunId } from '#core/model/ids.ts';
import type { Chose, Run } from '#core/model/run.ts';
import { turningsOf } from '#core/review/turnings.ts';
import { stretchesOf, filmOf } from '#core/review/frames.ts';
import { keep, runsKept } from './kept.ts';
import { finished, must, plain, servedCase } from './played.ts';
import { at, expectFocusSeen, heading, isAt, lines, main, replies, sitWithGroup } from './playing.ts';

const words = againWords();

const button = (page: Page, name: string | RegExp): Locator => main(page).getByRole('button', { name });
const scrubber = (page: Page): Locator => main(page).getByRole('slider', { name: words.where });
const placeIn = (page: Page): Promise<string | null> => scrubber(page).getAttribute('aria-valuetext');

/** A place in the conversation that had another reply, and what was chosen there. */
function placeOf(run: Run, number: number): { at: number; chose: Chose } {
  const place = must(turningsOf(run.events).flatMap(group => group.turnings)[number]);
  const chose = run.events[place.at];
  if (chose?.kind !== 'chose') throw new Error('A place is a choice.');
  return { at: place.at, chose };
}

async function expectSound(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 2).map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
    );
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

test('a second look, by keyboard: asked about, begun, found again, brought to the group, laid beside the first', async ({
  page,
}) => {
  const run = finished();
  const { at: event, chose } = placeOf(run, 2);
  await keep(page, run);
  await page.goto(at(run, 'after'));
  await main(page).getByRole('link', { name: words.tryFromSomewhere }).press('Enter');
  await expect(main(page).getByText(words.isFirst)).toBeVisible();
  await expect(button(page, words.tryAgain)).toHaveCount(
    turningsOf(run.events).flatMap(one => one.turnings).length,
  );

  const again = button(page, words.tryAgain).nth(2);
  await again.press('Enter');
  const box = page.getByRole('textbox', { name: words.wonder });
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(again).toBeFocused();
  await again.press('Enter');
  await expect(box).toBeFocused();
  await page.keyboard.type('What he does with a silence.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(replies(page).first()).toBeVisible();
  expect(isAt(page, 'encounter')).toBe(true);
  const offered = [chose.offer, ...chose.passedOver].map(({ text }) => plain(text));
  const shown = await replies(page).locator('.words').allTextContents();
  expect(shown.toSorted()).toEqual(offered.toSorted());
  const heard = run.events.slice(0, event).filter(({ kind }) => kind === 'heard' || kind === 'chose');
  await expect(lines(page)).toHaveCount(heard.length);
  await expectFocusSeen(page);

  const address = page.url();
  await page.reload();
  await expect(lines(page)).toHaveCount(heard.length);
  expect(page.url()).toBe(address);
  const [other, nth] = [must(chose.passedOver[0]), shown.indexOf(plain(must(chose.passedOver[0]).text))];
  await replies(page).nth(nth).press('Enter');
  await sitWithGroup(page);

  const look = must((await runsKept(page)).find(one => one.id !== run.id));
  expect(look).toMatchObject({
    seed: run.seed,
    parent: { run: run.id, events: event, wondering: 'What he does with a silence.' },
  });

  await page.goto(at(look, 'beside'));
  await expect(main(page).getByText('What he does with a silence.').first()).toBeVisible();
  const parting = main(page).getByRole('listitem').filter({ hasText: words.hereTheyPart });
  await expect(parting).toContainText(plain(chose.offer.text));
  await expect(parting).toContainText(plain(other.text));
  await expect(main(page).getByText(words.thisOne)).toBeVisible();
  await expectSound(page, 'side by side');
});

test('a look whose first run was erased is whole by itself, and says so', async ({ page }) => {
  const run = finished();
  const parent = { run: must(parseRunId('erased')), events: placeOf(run, 1).at };
  await keep(page, { ...run, parent });
  await page.goto(at(run, 'beside'));
  await expect(main(page).getByText(words.parentGone)).toBeVisible();
  await expect(main(page).getByText(words.lookOfGone)).toBeVisible();
  await main(page).getByText(words.another, { exact: true }).click();
  await expect(button(page, words.tryAgain).first()).toBeVisible();
  await page.goto(at({ id: must(parseRunId('nowhere')) }, 'replay'));
  await expect(main(page).getByText(words.noRunHere)).toBeVisible();
});

test('a run is watched again: stepped, gone to by a moment, played, paused when nobody sees it', async ({
  page,
}) => {
  const here = servedCase();
  const run = finished(here);
  const { frames } = filmOf(run.events);
  await keep(page, run);
  await page.goto(at(run, 'transcript'));
  await main(page).getByRole('link', { name: words.watchIt }).click();
  await expect(scrubber(page)).toBeVisible();
  await expect(heading(page)).toContainText(t.titles.replay);

  const [, second] = frames;
  if (second?.kind !== 'line') throw new Error('A conversation begins with lines.');
  await page.keyboard.press('ArrowRight');
  await expect(lines(page).last()).toContainText(plain(second.line.text));
  await expect(page.getByRole('status')).toContainText(second.line.text);
  await expectSound(page, 'watched again');

  const stretch = must(stretchesOf(frames).at(2));
  const name = must(here.about.moments.find(({ id }) => id === stretch.moment)).name;
  await main(page).getByText(words.moments, { exact: true }).click();
  await button(page, words.inMoment(name)).click();
  await expect(main(page).getByRole('heading', { level: 2 })).toHaveText(words.inMoment(name));
  await expect(scrubber(page)).toHaveValue(String(stretch.from));

  await heading(page).focus();
  await main(page).getByRole('radio', { name: words.paces.quick }).check();
  await heading(page).focus();
  const before = await placeIn(page);
  await page.keyboard.press('Space');
  await expect(button(page, words.pause)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(words.playing);
  await expect.poll(() => placeIn(page)).not.toBe(before);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(button(page, words.play)).toBeVisible();

  await page.keyboard.press('End');
  await expect(scrubber(page)).toHaveValue(String(frames.length - 1));
  await expect(main(page).getByText(words.endOfIt)).toBeVisible();
  const group = main(page).getByText(/said about this later$/);
  await page.keyboard.press('Home');
  await expect(scrubber(page)).toHaveValue('0');
  const spokenOf = frames.findIndex(({ turns }) => turns.length > 0);
  await scrubber(page).fill(String(spokenOf));
  await expect(group).not.toHaveCount(0);
  await main(page).getByRole('checkbox', { name: words.withGroup }).uncheck();
  await expect(group).toHaveCount(0);
  await expectFocusSeen(page);
});
