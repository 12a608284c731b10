import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { reviewWords } from '#app/ui/words/review.ts';
import { t } from '#app/ui/words/words.ts';
import type { Line } from '#core/model/line.ts';
import { calledOf } from '#core/model/person.ts';
import { type Place, placesOf } from '#core/review/places.ts';
import { roadOf } from '#core/sitting/road.ts';
import { serveInstead } from './edits.ts';
import { keep } from './kept.ts';
import { CASE, finished, midConversation, must, plain, runUpTo, servedCase } from './played.ts';
import { at, expectFocusSeen, heading, main } from './playing.ts';

const words = reviewWords();
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What moves is looked at where it comes to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const placeAt = (page: Page, { kind }: Place) => main(page).getByRole('region', { name: words.place[kind] });

test('by keyboard from the check-out through the second room: its places are of this run, and so are its roads', async ({
  page,
}) => {
  const here = servedCase();
  const run = finished(here);
  const places = placesOf(run);
  await keep(page, run);
  await page.goto(at(run, 'after'));
  await page.getByRole('link', { name: words.door }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText(t.titles.review);
  await expect(heading(page)).toBeFocused();

  await expect(main(page).getByRole('heading', { level: 3 })).toHaveText(
    places.map(({ kind }) => words.place[kind]),
  );
  for (const place of places) {
    const shown = placeAt(page, place);
    await expect(shown.locator('.by-you').filter({ hasText: plain(place.reply.text) })).toHaveCount(1);
    await expect(shown.locator('.other-line')).toHaveText(place.passedOver.map(({ text }) => plain(text)));
  }

  const [place] = places;
  const other = must(place?.passedOver[0]);
  const road = roadOf(here, run, must(place).at, other.id);
  if (!road.ok) throw new Error(road.fault);
  const shown = placeAt(page, must(place));
  await shown.getByRole('button', { name: words.seeRoad }).first().focus();
  await page.keyboard.press('Enter');
  await expect(shown.getByText(words.roadLabel)).toBeVisible();
  await expect(shown.locator('.road .line')).toHaveText(road.value.lines.map(line => asShown(line)));
  await expect(shown.getByRole('button', { name: words.hideRoad })).toBeFocused();
  await expectFocusSeen(page);

  for (const more of await main(page).locator('summary').all()) {
    await more.focus();
    await page.keyboard.press('Enter');
  }
  await expect(main(page).getByRole('table')).toBeVisible();
  const text = await main(page).textContent();
  expect(text).not.toMatch(/%|\d+ (?:of|out of|\/) \d+|score:|total/i);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  }

  await page.getByRole('link', { name: words.leave }).first().focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(t.titles.after);

  function asShown(line: Line): string {
    const person = here.about.people.find(one => line.how === 'said' && one.id === line.speaker);
    const before = line.how === 'thought' ? `${t.inYourHead}: ` : person ? `${calledOf(person.name)} ` : '';
    return before + plain(line.text);
  }
});

test('where the case was edited since, the room is read from the log, and the roads say why they are not there', async ({
  page,
}) => {
  const here = servedCase();
  const run = finished(here);
  const place = must(placesOf(run)[0]);
  const first = must(run.events.find(event => event.kind === 'chose')).offer.id;
  // The first reply of the run is called otherwise now, so that nothing after it is come to any more.
  const text = JSON.stringify(here).replaceAll(new RegExp(String.raw`\b${first}\b`, 'g'), `${first}_else`);
  await keep(page, run);
  await serveInstead(page, JSON.parse(text) as typeof here);
  await page.goto(at(run, 'review'));
  const shown = placeAt(page, place);
  await shown.getByRole('button', { name: words.seeRoad }).first().click();
  await expect(shown.getByText(words.noRoad['case-changed'])).toBeVisible();
  await expect(shown.locator('.by-you').filter({ hasText: plain(place.reply.text) })).toHaveCount(1);
});

test('it is for afterwards: before that it leads on, and without a run it says so', async ({ page }) => {
  const { run } = runUpTo(midConversation);
  await keep(page, run);
  await page.goto(at(run, 'review'));
  await expect(main(page).getByText(words.early)).toBeVisible();
  await main(page).getByRole('link', { name: t.resume }).click();
  await expect(page).toHaveURL(/encounter\/\?run=/);
  await page.goto(at({ ...run, id: must(finished().id) }, 'review'));
  await expect(main(page).getByText(words.unreadable)).toBeVisible();
  await page.goto(`${CASE}/review/`);
  await expect(main(page).getByText(words.noRun)).toBeVisible();
});
