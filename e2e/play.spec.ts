import { expect, type Page, test } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
import { keptWords } from '#app/ui/words/kept.ts';
import { t } from '#app/ui/words/words.ts';
import type { Run } from '#core/model/run.ts';
import { keep, runsKept } from './kept.ts';
import { midConversation, must, plain, runUpTo } from './played.ts';
import {
  at,
  chooseReply,
  first,
  goOn,
  goOnButton,
  heading,
  last,
  lines,
  main,
  playThrough,
  press,
  replies,
  wayOn,
} from './playing.ts';

const words = groupWords();
const theRun = async (page: Page): Promise<Run> => must((await runsKept(page))[0]);

test('a case is played from the library to the check-out by pointer', async ({ page, isMobile }) => {
  test.slow();
  await page.goto('');
  await press(page.getByRole('article').getByRole('link').first());
  await press(page.getByRole('link', { name: t.begin, exact: true }));
  await expect(replies(page).first()).toBeVisible();
  await playThrough(page, isMobile ? first : last);

  await expect(page.getByText(words.leftWords['not-all-right'])).toHaveCount(0);
  const leaving = page.getByRole('button', { name: words.leaving['not-all-right'] });
  await press(leaving);
  await expect(leaving).toHaveAttribute('aria-pressed', 'true');
  await expect(main(page).getByText(words.leftWords['not-all-right'])).toBeVisible();
  await expect
    .poll(async () => (await theRun(page)).events.at(-1))
    .toEqual({ kind: 'checked-out', how: 'not-all-right' });
});

test('everything can be read back at any time, one’s own words included', async ({ page }) => {
  const { run, sitting } = runUpTo(midConversation);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  // Asked for now, it begins with the next step: these replies have been seen already.
  await page.getByRole('checkbox', { name: t.sayItOn }).check();
  const taken = must(sitting.beat.offers[0]);
  await chooseReply(page);
  const box = page.getByRole('textbox', { name: t.sayItYourWay });
  await expect(replies(page)).toHaveCount(0);
  await box.fill('I would have said nothing.');
  await press(page.getByRole('button', { name: t.sayItShow }));
  await expect(replies(page).first()).toBeVisible();
  const seen = await lines(page).allInnerTexts();

  await press(page.getByRole('link', { name: t.transcript }));
  await expect(heading(page)).toContainText(t.titles.transcript);
  for (const event of run.events)
    if (event.kind === 'chose')
      await expect(main(page).getByText(plain(event.offer.text)).first()).toBeVisible();
  await expect(main(page).getByText(plain(taken.text))).toBeVisible();
  await expect(main(page).getByText('I would have said nothing.')).toBeVisible();
  expect(await lines(page).allInnerTexts()).toEqual(seen);
  await press(page.getByRole('link', { name: keptWords().goBack }));
  await expect(replies(page).first()).toBeVisible();
  expect(await lines(page).allInnerTexts()).toEqual(seen);
  expect((await theRun(page)).events.filter(event => event.kind === 'noted')).toHaveLength(1);
});

test('a silence that nobody skips ends by itself', async ({ page }) => {
  const { run, sitting } = runUpTo(({ beat }) =>
    beat.offers.some(offer => offer.kind === 'reply' && offer.act === 'wait'),
  );
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await expect(replies(page).first()).toBeVisible();
  const before = await lines(page).count();
  await press(
    replies(page).nth(sitting.beat.offers.findIndex(offer => offer.kind === 'reply' && offer.act === 'wait')),
  );
  await expect(goOnButton(page)).toBeVisible();
  // What was chosen stands there; what comes of it does not yet.
  await expect(lines(page)).toHaveCount(before + 1);
  await expect(replies(page).first()).toBeVisible({ timeout: 20_000 });
  expect(await lines(page).count()).toBeGreaterThan(before + 1);
});

test('stopping is immediate, and the run can be kept or erased', async ({ page }) => {
  const { run } = runUpTo(midConversation);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  await expect(replies(page).first()).toBeVisible();
  await press(page.getByRole('link', { name: t.stop }));
  await expect(heading(page)).toHaveText(t.titles.stopped);
  await press(page.getByRole('link', { name: keptWords().goBack }));
  await expect(replies(page).first()).toBeVisible();
  await goOn(page);
  await press(page.getByRole('link', { name: t.stop }));
  await press(page.getByRole('button', { name: keptWords().eraseIt }));
  await expect(main(page).getByText(keptWords().erased)).toBeVisible();
  await expect.poll(() => runsKept(page)).toEqual([]);
  await expect(wayOn(page)).toHaveCount(0);
});
