import { expect, type Page, test } from '@playwright/test';
import { groupWords } from '#app/ui/words/group.ts';
import { t } from '#app/ui/words/words.ts';
import type { Run } from '#core/model/run.ts';
import { STAGES } from '#core/model/stage.ts';
import { keep, runsKept } from './kept.ts';
import { atDoor, inStage, must, onFloor, plain, runUpTo } from './played.ts';
import {
  andSee,
  at,
  first,
  goOnButton,
  isAt,
  lines,
  main,
  playThrough,
  press,
  replies,
  skipSilences,
  stageName,
} from './playing.ts';

const words = groupWords();
const theRun = async (page: Page): Promise<Run> => must((await runsKept(page))[0]);
const storedEvents = async (page: Page): Promise<number> => (await runsKept(page))[0]?.events.length ?? 0;

test('the stages come in their order, the chair goes out for the floor, and nothing is said unseen', async ({
  page,
}) => {
  test.slow();
  const { run } = runUpTo(atDoor);
  await keep(page, run);
  await page.goto(at(run, 'encounter'));
  const met: string[] = [];
  const outside: string[] = [];
  const seen = new Set<string>();
  await playThrough(page, first, async () => {
    if (!isAt(page, 'group')) return;
    // Its name comes with its lines, and is waited for.
    const stage = await stageName(page).innerText();
    for (const line of await lines(page).allTextContents()) seen.add(line);
    if (met.at(-1) !== stage) met.push(stage);
    const chair = page.getByRole('figure', { name: words.chairs });
    if ((await chair.innerText()).includes(words.chairBack) && outside.at(-1) !== stage) outside.push(stage);
  });
  expect(met).toEqual(STAGES.slice(1).map(stage => t.stage[stage]));
  expect(outside).toEqual([t.stage.floor]);
  const said = (await theRun(page)).events
    .slice(run.events.length)
    .flatMap(event => (event.kind === 'heard' ? [plain(event.line.text)] : []));
  expect(said.filter(text => ![...seen].some(line => line.endsWith(text)))).toEqual([]);
});

test('a turn about a moment brings that moment back, with the words that were chosen in it', async ({
  page,
}) => {
  test.slow();
  const { run } = runUpTo(inStage('floor'));
  await keep(page, run);
  await page.goto(at(run, 'group'));
  const moment = page.getByRole('complementary', { name: words.momentBack });
  let brought = 0;
  for (;;) {
    const before = await storedEvents(page);
    await andSee(page, () => press(goOnButton(page)));
    await expect.poll(() => storedEvents(page)).toBeGreaterThan(before);
    await skipSilences(page);
    if ((await stageName(page).innerText()) !== t.stage.floor) break;
    const chosen = broughtBack(await theRun(page));
    if (chosen === undefined) await expect(moment).toBeHidden();
    else {
      brought += 1;
      await expect(moment).toHaveCount(1);
      await expect(moment.locator('.by-you').filter({ hasText: chosen })).toBeVisible();
    }
  }
  expect(brought).toBeGreaterThan(3);
});

/** What was chosen in the moment that the last turn is about: the reply it answers, else the first of its moment. */
function broughtBack({ events }: Run): string | undefined {
  const turn = events.findLast(event => event.kind === 'spoke')?.offer;
  if (turn?.kind !== 'turn') return undefined;
  let moment: string | undefined;
  const chosen = events.flatMap(event => {
    if (event.kind === 'heard') moment = event.line.moment ?? moment;
    return event.kind === 'chose' && event.offer.kind === 'reply' ? [{ moment, offer: event.offer }] : [];
  });
  const found =
    chosen.find(one => turn.heard.includes(one.offer.id)) ?? chosen.find(one => one.moment === turn.about);
  return found && plain(found.offer.text);
}

test('stars and private notes of the floor are still there after a reload', async ({ page }) => {
  const { run } = runUpTo(onFloor);
  await keep(page, run);
  await page.goto(at(run, 'group'));
  const star = page.getByRole('button', { name: words.star }).last();
  await press(star);
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await press(page.getByRole('button', { name: words.noteOpen }));
  await page.getByRole('textbox', { name: words.noteLabel }).fill('Only for me.');
  await press(page.getByRole('button', { name: t.noteSave }));
  await expect(main(page).getByText('Only for me.')).toBeVisible();
  await expect.poll(() => storedEvents(page)).toBe(run.events.length + 2);

  await page.reload();
  await expect(main(page).getByText('Only for me.')).toBeVisible();
  await expect(page.getByRole('button', { name: words.star, pressed: true })).toHaveCount(1);
  await press(page.getByRole('link', { name: t.transcript }));
  await expect(main(page).getByText(t.starred)).toHaveCount(1);
  await expect(main(page).getByText('Only for me.')).toBeVisible();
});

test('the telling is written, or said aloud to a quiet clock', async ({ page }) => {
  const { run, sitting } = runUpTo(
    sitting =>
      inStage('telling')(sitting) && sitting.beat.offers.some(offer => offer.kind === 'pick' && offer.aloud),
  );
  const offers = sitting.beat.offers;
  await keep(page, run);
  await page.goto(at(run, 'group'));
  await press(replies(page).nth(offers.findIndex(offer => offer.kind === 'pick' && offer.aloud)));
  await expect(page.getByRole('timer')).toHaveText(words.clock(0, 2), { timeout: 10_000 });
  await page.reload();
  await press(replies(page).nth(offers.findIndex(offer => offer.kind === 'pick' && offer.write)));
  await page.getByRole('textbox', { name: words.ownWords.telling }).fill('He asked me.\nI did not answer.');
  await press(page.getByRole('button', { name: words.ownWordsSave }));
  await expect(main(page).getByText('I did not answer.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect
    .poll(async () => (await theRun(page)).events.find(event => event.kind === 'wrote'))
    .toBeTruthy();
});
